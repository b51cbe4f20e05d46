package org.openimr.letters;

import org.openimr.process.outcome.AppealGround;

/** The five grounds of an appeal as sentences (Lab. Code 4610.6(h)(1)-(5)). */
final class AppealGroundWords {
    private AppealGroundWords() {}

    static String of(AppealGround ground, Language language) {
        return switch (language) {
            case ENGLISH -> ground.words();
            case SPANISH -> spanish(ground);
        };
    }

    private static String spanish(AppealGround ground) {
        return switch (ground) {
            case EXCESS_OF_POWERS -> "El Director Administrativo actuó sin facultades o se excedió en ellas.";
            case FRAUD -> "La determinación se obtuvo por fraude.";
            case CONFLICT_OF_INTEREST ->
                "El médico revisor tenía un conflicto de intereses importante (Lab. Code 139.5).";
            case BIAS ->
                "La determinación fue resultado de prejuicio por raza, origen nacional, identificación con un grupo"
                        + " étnico, religión, edad, sexo, orientación sexual, color o discapacidad.";
            case PLAIN_ERROR_OF_FACT ->
                "La determinación fue resultado de una conclusión de hecho claramente equivocada, que es materia de"
                        + " conocimiento común y no de opinión de expertos.";
        };
    }
}

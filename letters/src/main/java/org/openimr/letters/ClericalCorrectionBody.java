package org.openimr.letters;

import static org.openimr.letters.Markup.element;

/** The words of the correction. */
final class ClericalCorrectionBody {
    private ClericalCorrectionBody() {}

    static Body of(ClericalCorrection letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(ClericalCorrection letter, Wording w) {
        int changes = letter.changes().size();
        return new FirstPage(
                        w,
                        "We fixed a slip in our decision letter. The decision is the same",
                        "Corregimos un error de escritura en nuestra carta. La decisión es la misma")
                .decided(
                        "Our letter of " + w.date(letter.issuedOn()) + " had "
                                + (changes == 1 ? "a slip of the pen" : changes + " slips of the pen")
                                + ". What was decided on each treatment does not change.",
                        "Nuestra carta del " + w.date(letter.issuedOn()) + " tenía "
                                + (changes == 1 ? "un error de escritura" : changes + " errores de escritura")
                                + ". Lo que se decidió sobre cada tratamiento no cambia.")
                .next(
                        "The next page shows the old words and the new words.",
                        "La página siguiente muestra las palabras de antes y las nuevas.")
                .next(
                        "Read the letter with the new words. We keep the old letter on file.",
                        "Lea la carta con las palabras nuevas. Guardamos la carta anterior.")
                .byWhen(
                        letter.appeal(),
                        "last day for an appeal. It stays as it was in the first letter.",
                        "último día para apelar. Es el mismo de la primera carta.")
                .canDo("Keep this letter with the first one.", "Guarde esta carta junto con la primera.")
                .canDo("If you find some other slip, tell us.", "Si encuentra otro error, díganos.");
    }

    private static Formal formal(ClericalCorrection letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "The determination is issued as a new version with the words below corrected. No decision and no"
                                + " reason changes. The earlier version stays on file and can be seen",
                        "La determinación se emite en una nueva versión con las palabras de abajo corregidas. No cambia"
                                + " ninguna decisión ni razón. La versión anterior queda en el expediente y se puede"
                                + " consultar",
                        letter.kind().basis(),
                        letter.kind().grade())
                .add(new Facts(w, "The versions", "Las versiones")
                        .row(
                                "Case number",
                                "Número de caso",
                                letter.caseNumber().toString())
                        .row("First issued", "Emitida por primera vez", letter.issuedOn())
                        .row("New version", "Nueva versión", Integer.toString(letter.version()))
                        .row("Corrected on", "Corregida el", letter.date())
                        .table())
                .h2("What was corrected", "Qué se corrigió");
        for (ClericalCorrection.Change change : letter.changes()) {
            formal.add(element("h3", w.quoted(change.where())))
                    .quoted("It said:", "Decía:", change.was())
                    .quoted("It now says:", "Ahora dice:", change.is());
        }
        return formal.h2("Appeal", "Apelación")
                .p(
                        "No rule was found that gives a new time to appeal because of a correction. The time of the first"
                                + " letter is kept, which is the safe one.",
                        "No se encontró ninguna regla que dé un nuevo plazo para apelar por una corrección. Se conserva"
                                + " el plazo de la primera carta, que es el seguro.")
                .due(
                        letter.appeal(),
                        "The appeals board must receive a petition by",
                        "La junta de apelaciones debe recibir una petición a más tardar el");
    }
}

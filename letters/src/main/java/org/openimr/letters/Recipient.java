package org.openimr.letters;

import org.openimr.process.filing.PartyRole;

/** A party or office that gets a letter, or of whom something is asked. */
public enum Recipient {
    EMPLOYEE("Injured worker", "Trabajador lesionado"),
    ATTORNEY("Injured worker’s attorney", "Abogado del trabajador lesionado"),
    PHYSICIAN("Requesting physician", "Médico solicitante"),
    CLAIMS_ADMINISTRATOR("Claims administrator", "Administrador de reclamos"),
    ADMINISTRATIVE_DIRECTOR("Administrative Director", "Director Administrativo");

    private final String english;
    private final String spanish;

    Recipient(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The recipient in a party's role; for independent review the employer includes the claims administrator. */
    public static Recipient of(PartyRole role) {
        return switch (role) {
            case INJURED_WORKER -> EMPLOYEE;
            case WORKERS_ATTORNEY -> ATTORNEY;
            case REQUESTING_PHYSICIAN -> PHYSICIAN;
            case EMPLOYER, CLAIMS_ADMINISTRATOR -> CLAIMS_ADMINISTRATOR; // Lab. Code 4610.5(c)(4)
        };
    }

    /** As a heading names it. */
    public String title(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}

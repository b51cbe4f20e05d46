package org.openimr.process;

import java.util.Set;

/**
 * What a person is to one case. Wherever a case is named, the table of authority asks for the role and for this; who is
 * nothing to a case is answered as if it were not there, Lab. Code 4610.6(f).
 */
public enum Relation {
    /** A party, whose account the organization connected with the case. */
    PARTY,
    /** An expert reviewer who took the case. */
    SEAT,
    /** An expert reviewer who was asked to take the case and has not answered. */
    OFFER,
    /** An expert reviewer who was asked to decide the case again, without sight of the first decision. */
    BLIND,
    /** Works for the review organization, or is the regulator: every case is there. */
    OFFICE,
    /** The appeals board, while a petition about the case is before it, Lab. Code 4610.6(h). */
    APPEAL,
    /** Nothing, whether or not something to another case. */
    NONE;

    /** What a person of that role can be to a case, {@link #NONE} included. */
    public static Set<Relation> possibleFor(Role role) {
        return switch (role) {
            case INTAKE, CASE_MANAGER, CREDENTIALING, MEDICAL_DIRECTOR, QUALITY, REGULATOR, CLOCK -> Set.of(OFFICE);
            case REVIEWER -> Set.of(SEAT, OFFER, BLIND, NONE);
            case WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR -> Set.of(PARTY, NONE);
            case APPEALS_BOARD -> Set.of(APPEAL, NONE);
            case PUBLIC -> Set.of(NONE);
        };
    }
}

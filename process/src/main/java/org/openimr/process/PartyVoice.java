package org.openimr.process;

import org.openimr.process.filing.PartyRole;

/** For whom a person may speak: a party for itself, its side's representative for it, the organization for anyone. */
final class PartyVoice {
    private PartyVoice() {}

    static boolean maySpeakFor(Actor actor, PartyRole party) {
        return switch (actor.role()) {
            case WORKER -> party == PartyRole.INJURED_WORKER;
            case REPRESENTATIVE -> party == PartyRole.INJURED_WORKER || party == PartyRole.WORKERS_ATTORNEY;
            case PHYSICIAN -> party == PartyRole.REQUESTING_PHYSICIAN;
            case CLAIMS_ADMINISTRATOR -> party == PartyRole.CLAIMS_ADMINISTRATOR || party == PartyRole.EMPLOYER;
            case INTAKE, CASE_MANAGER, MEDICAL_DIRECTOR, QUALITY, REGULATOR -> true;
            case REVIEWER, CREDENTIALING, APPEALS_BOARD, CLOCK, PUBLIC -> false;
        };
    }
}

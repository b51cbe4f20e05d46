package org.openimr.server.cases;

import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;

/**
 * Why a case ended without a determination.
 *
 * @param code   permanent
 * @param words  for a person
 */
public record EndReason(String code, String words) implements Comparable<EndReason> {
    static EndReason of(IneligibilityCode code) {
        return new EndReason("INELIGIBLE-" + code.name(), "Ineligible: " + code.words());
    }

    static EndReason of(TerminationGround ground) {
        return new EndReason("ENDED-" + ground.name(), "Ended: " + ground.words());
    }

    /** By code: what ended under way comes before what was never eligible. */
    @Override
    public int compareTo(EndReason other) {
        return code.compareTo(other.code);
    }
}

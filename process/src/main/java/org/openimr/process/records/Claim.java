package org.openimr.process.records;

import org.openimr.process.filing.PartyRole;

/**
 * One thing that a rule has a party send, and what the file says of it.
 *
 * @param what  in words, without a full stop
 */
public record Claim(String what, PartyRole by, Bond bond, Evidence evidence) {
    public Claim {
        if (what.isBlank()) throw new IllegalArgumentException("something is owed");
    }

    /** A duty of the claims administrator. */
    static Claim duty(String what, Evidence evidence) {
        return new Claim(what, PartyRole.CLAIMS_ADMINISTRATOR, Bond.DUTY, evidence);
    }
}

package org.openimr.process.docket;

import java.time.Instant;
import org.openimr.law.Citation;

/**
 * A line of the penalties ledger.
 *
 * @param cents   amount; 0 for a referral, whose amount the Administrative Director sets
 * @param clause  under which it is proposed or assessed
 * @param why     facts and reasons, as an order to show cause states them
 */
public record PenaltyEntry(Instant at, Kind kind, long cents, Citation clause, String why) {
    /** What the line records. */
    public enum Kind {
        /** The organization reported the facts to the Administrative Director. */
        REFERRED,
        /** The Administrative Director assessed an amount. */
        ASSESSED
    }

    public PenaltyEntry {
        if (cents < 0) throw new IllegalArgumentException("a penalty is not negative: " + cents);
        if (why.isBlank()) throw new IllegalArgumentException("a penalty states its facts");
    }
}

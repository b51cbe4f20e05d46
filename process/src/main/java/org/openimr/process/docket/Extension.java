package org.openimr.process.docket;

import java.time.Instant;

/**
 * More time for the decision, approved by the Administrative Director for extraordinary circumstances or good cause,
 * Lab. Code 4610.6(d)(2).
 *
 * @param days  from 1 to 3
 */
public record Extension(Instant at, int days, String reason) {
    /** The most that may be approved. */
    public static final int MOST_DAYS = 3;

    public Extension {
        if (days < 1) throw new IllegalArgumentException("an extension adds at least one day: " + days);
        if (reason.isBlank()) throw new IllegalArgumentException("an extension has a reason");
    }
}

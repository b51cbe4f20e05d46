package org.openimr.process.docket;

import java.time.Instant;
import java.util.Optional;

/**
 * A time during which every clock of the case stood still because liability was disputed, Lab. Code 4610.5(h)(2), 8 CCR
 * 9792.10.3(d).
 *
 * @param ground  what is disputed, in words
 * @param until   when it ended; empty while it lasts
 */
public record Hold(Instant from, String ground, Optional<Instant> until) {
    public Hold {
        if (ground.isBlank()) throw new IllegalArgumentException("a deferral has a ground");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("a deferral ends after it begins");
        }
    }

    /** Ended at that moment. */
    public Hold endedAt(Instant at) {
        return new Hold(from, ground, Optional.of(at));
    }
}

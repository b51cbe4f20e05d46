package org.openimr.process.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.openimr.law.Citation;

/**
 * A time during which the clocks of a case stand still, as while it is deferred because liability is disputed (Lab. Code
 * 4610.5(h)(2); that the clocks stand still is our choice).
 *
 * @param from   when they stopped
 * @param until  when they went on; empty while they stand still
 */
public record Hold(Instant from, Optional<Instant> until) {
    /** Why the clocks stand still. */
    public static final Citation BASIS = Citation.design("clocks stand still while a case is deferred");

    public Hold {
        Instant began = from;
        if (until.filter(end -> !end.isAfter(began)).isPresent())
            throw new IllegalArgumentException("a hold ends after it began: " + from + " to " + until.get());
    }
}

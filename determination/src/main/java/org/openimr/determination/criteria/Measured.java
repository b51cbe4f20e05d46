package org.openimr.determination.criteria;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What counting came to.
 *
 * @param holds     empty where the request says no number
 * @param sentence  for the reviewer
 */
public record Measured(Optional<Boolean> holds, String sentence) {
    static Measured of(boolean holds, String sentence) {
        return new Measured(Optional.of(holds), sentence);
    }

    static Measured atMost(OptionalInt asked, int most, String limit) {
        return asked.isEmpty()
                ? new Measured(Optional.empty(), "The request names no number; the limit is " + limit + ".")
                : of(asked.getAsInt() <= most, "Counted " + asked.getAsInt() + "; the limit is " + limit + ".");
    }
}

package org.openimr.bench;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param warmUp  of each side, before anything is counted
 * @param slice   least time of one side in one round
 * @param rounds  pairs of slices; the sides change who goes first
 */
record Effort(Duration warmUp, Duration slice, int rounds) {
    static final Effort QUICK = new Effort(Duration.ofSeconds(3), Duration.ofMillis(150), 41);
    static final Effort FULL = new Effort(Duration.ofSeconds(15), Duration.ofMillis(400), 101);

    /** For a figure that stands beside the one that counts. */
    Effort shortened() {
        return new Effort(warmUp.dividedBy(2), slice, rounds / 4);
    }
}

package org.openimr.bench;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param warmUp  of ours, before anything is counted
 * @param settle  of each side, before its rounds
 * @param slice   of one side in one round
 * @param rounds  pairs of slices; the sides change who goes first
 */
record Effort(Duration warmUp, Duration settle, Duration slice, int rounds) {
    static final Effort QUICK = new Effort(Duration.ofSeconds(8), Duration.ofSeconds(2), Duration.ofMillis(150), 31);
    static final Effort FULL = new Effort(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofMillis(400), 101);

    /** For a figure that stands beside the one that counts. */
    Effort shortened() {
        return new Effort(warmUp, settle, slice, rounds / 4);
    }
}

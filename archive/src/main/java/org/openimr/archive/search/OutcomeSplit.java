package org.openimr.archive.search;

import java.util.Optional;

/**
 * How a set of disputed items came out.
 *
 * @param notStated  items whose letter does not say, outside of every share
 */
public record OutcomeSplit(int upheld, int overturned, int notStated) {
    public OutcomeSplit {
        if (upheld < 0 || overturned < 0 || notStated < 0) throw new IllegalArgumentException("negative count");
    }

    /** Share overturned with its 95 % interval; empty where nothing was decided. */
    public Optional<WilsonInterval> overturnedShare() {
        int decided = upheld + overturned;
        return decided == 0 ? Optional.empty() : Optional.of(WilsonInterval.of(overturned, decided));
    }
}

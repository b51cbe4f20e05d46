package org.openimr.archive.statistics;

import java.util.Optional;
import org.openimr.archive.search.WilsonInterval;

/** What is shown of one group. */
public sealed interface Figures {
    /**
     * How they came out.
     *
     * @param notStated  outside of the share
     */
    record Outcomes(long upheld, long overturned, long notStated) implements Figures {
        /** Below so many decided the interval says more than the share. */
        static final int SMALL = 30;

        public long all() {
            return upheld + overturned + notStated;
        }

        /** Share overturned of those decided, with its 95 % interval; empty where none was decided. */
        public Optional<WilsonInterval> overturnedShare() {
            long decided = upheld + overturned;
            return decided == 0
                    ? Optional.empty()
                    : Optional.of(WilsonInterval.of(Math.toIntExact(overturned), Math.toIntExact(decided)));
        }

        public boolean isSmall() {
            return upheld + overturned < SMALL;
        }
    }

    /**
     * How many there are.
     *
     * @param of  all that the question counts
     */
    record Share(long count, long of) implements Figures {}

    /**
     * How a number is spread, in the column's unit. Quartiles lie between the two nearest values in proportion, as
     * spreadsheets reckon them.
     *
     * @param count    with a number
     * @param without  without one
     */
    record Spread(long count, long without, int least, double first, double median, double third, int most, double mean)
            implements Figures {}

    /** As {@link Spread} where no row has a number. */
    record NoSpread(long without) implements Figures {}
}

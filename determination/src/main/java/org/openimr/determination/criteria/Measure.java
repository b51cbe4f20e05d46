package org.openimr.determination.criteria;

import java.time.LocalDate;
import java.util.OptionalInt;

/** A criterion that can be counted. What is counted is shown beside it; the reviewer answers the criterion. */
public sealed interface Measure {
    /** What counting comes to; says also what could not be counted. */
    Measured measure(CountedRequest request);

    /**
     * Visits of one course of treatment.
     *
     * @param most   inclusive
     * @param weeks  within which they are given
     */
    record Visits(int most, OptionalInt weeks) implements Measure {
        public Visits {
            positive(most);
            weeks.ifPresent(Measure::positive);
        }

        @Override
        public Measured measure(CountedRequest request) {
            return Measured.atMost(request.visits(), most, limit(most, weeks));
        }
    }

    /**
     * A trial first, and more after functional improvement.
     *
     * @param trial  visits of the trial, inclusive
     * @param most   visits with the trial, inclusive
     */
    record TrialThenMore(int trial, OptionalInt trialWeeks, int most, OptionalInt weeks) implements Measure {
        public TrialThenMore {
            positive(trial);
            if (most < trial) throw new IllegalArgumentException("the trial is longer than the whole: " + trial);
            trialWeeks.ifPresent(Measure::positive);
            weeks.ifPresent(Measure::positive);
        }

        @Override
        public Measured measure(CountedRequest request) {
            int before = request.givenBefore().orElse(0);
            if (before == 0) return Measured.atMost(request.visits(), trial, "a trial of " + limit(trial, trialWeeks));
            return Measured.atMost(request.withEarlier(), most, limit(most, weeks) + " with the trial");
        }
    }

    /**
     * All visits of one kind for one injury.
     *
     * @param most   inclusive
     * @param since  injuries from this day on
     */
    record VisitsPerInjury(int most, LocalDate since) implements Measure {
        public VisitsPerInjury {
            positive(most);
        }

        @Override
        public Measured measure(CountedRequest request) {
            if (request.injuredOn().filter(day -> day.isBefore(since)).isPresent())
                return Measured.of(true, "The injury of " + request.injuredOn().get() + " is before " + since + ".");
            return Measured.atMost(request.withEarlier(), most, limit(most, OptionalInt.empty()) + " for the injury");
        }
    }

    private static String limit(int visits, OptionalInt weeks) {
        return visits
                + (visits == 1 ? " visit" : " visits")
                + (weeks.isPresent() ? " over " + weeks.getAsInt() + (weeks.getAsInt() == 1 ? " week" : " weeks") : "");
    }

    private static void positive(int number) {
        if (number < 1) throw new IllegalArgumentException("counts are from 1: " + number);
    }
}

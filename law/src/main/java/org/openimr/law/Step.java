package org.openimr.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One step of the arithmetic of a deadline; each begins on the day on which the one before it ended. */
public sealed interface Step {
    /** The day on which this step begins: where the one before ended. */
    LocalDate from();

    /** The day reached by this step. */
    LocalDate to();

    /** The clause that makes this step. */
    Citation citation();

    /** Closed days that this step passed over, in order. */
    List<ClosedDay> passedOver();

    /** For one line of arithmetic: "+5 days for service by mail, CCP 1013(a) → 2016-12-08". */
    String phrase();

    /** For a person who is not a lawyer; one full sentence. */
    String sentence();

    /**
     * The event from which the time runs. Its own day is not counted (Code Civ. Proc. 12).
     *
     * @param event  words that follow "from": "service of the utilization review decision"
     */
    record Start(String event, LocalDate on) implements Step {
        public Start {
            if (event.isBlank()) throw new IllegalArgumentException("a time runs from an event");
        }

        @Override
        public LocalDate from() {
            return on;
        }

        @Override
        public LocalDate to() {
            return on;
        }

        @Override
        public Citation citation() {
            return Calendars.everyDay().basis();
        }

        @Override
        public List<ClosedDay> passedOver() {
            return List.of();
        }

        @Override
        public String phrase() {
            return "from " + event + " " + on;
        }

        @Override
        public String sentence() {
            return "The time runs from " + event + " on " + Dates.inWords(on) + "; that day itself is not counted ("
                    + citation().printed() + ").";
        }
    }

    /**
     * The limit itself.
     *
     * @param citation  the rule of counting: Code Civ. Proc. 12, or Lab. Code 4600.4(b) for business days
     * @param skipped   days passed over because they do not count, in order
     */
    record Count(int n, CountUnit unit, LocalDate from, LocalDate to, Citation citation, List<ClosedDay> skipped)
            implements Step {
        public Count {
            if (n < 1) throw new IllegalArgumentException("a count is at least 1: " + n);
            skipped = List.copyOf(skipped);
        }

        @Override
        public List<ClosedDay> passedOver() {
            return skipped;
        }

        @Override
        public String phrase() {
            return "+" + unit.of(n) + " → " + to;
        }

        @Override
        public String sentence() {
            return unit.inFull(n) + " after " + Dates.inWords(from) + " is " + Dates.inWords(to) + " ("
                    + citation.printed() + ")." + ClosedDays.notCounted(skipped);
        }
    }

    /**
     * What the manner of service adds.
     *
     * @param citation  Code Civ. Proc. 1013 or 1010.6
     */
    record Extension(
            ServiceMethod method,
            int n,
            CountUnit unit,
            LocalDate from,
            LocalDate to,
            Citation citation,
            List<ClosedDay> skipped)
            implements Step {
        public Extension {
            if (n < 1) throw new IllegalArgumentException("an extension adds at least one day: " + n);
            skipped = List.copyOf(skipped);
        }

        @Override
        public List<ClosedDay> passedOver() {
            return skipped;
        }

        @Override
        public String phrase() {
            return "+" + unit.of(n) + " for " + method.words() + ", " + citation.brief() + " → " + to;
        }

        @Override
        public String sentence() {
            return capitalized(method.words()) + " adds " + unit.inFull(n) + ", to " + Dates.inWords(to) + " ("
                    + citation.printed() + ")." + ClosedDays.notCounted(skipped);
        }

        private static String capitalized(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }

    /**
     * A last day that is a holiday gives way to the next day that is none.
     *
     * @param closed    every day from {@code from} to the day before {@code to}, with its reason; never empty
     * @param citation  Code Civ. Proc. 12a, or the clause that moves a last business day
     */
    record Roll(LocalDate from, LocalDate to, List<ClosedDay> closed, Citation citation) implements Step {
        public Roll {
            closed = List.copyOf(closed);
            if (closed.isEmpty() || !to.isAfter(from))
                throw new IllegalArgumentException("a last day moves only past closed days: " + from + " to " + to);
        }

        @Override
        public List<ClosedDay> passedOver() {
            return closed;
        }

        @Override
        public String phrase() {
            return closed.stream().map(c -> c.closure().name()).collect(Collectors.joining(", ")) + " → " + to + ", "
                    + citation.brief();
        }

        @Override
        public String sentence() {
            return "Because " + ClosedDays.because(closed.getFirst()) + ", the time runs to the next day that is not a"
                    + " holiday: " + Dates.inWords(to) + " (" + citation.printed() + ").";
        }
    }
}

package org.openimr.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The kind of days that this step counts; empty when it counts none. */
    default Optional<CountUnit> countedIn() {
        return Optional.empty();
    }

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
        public Optional<CountUnit> countedIn() {
            return Optional.of(unit);
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
        public Optional<CountUnit> countedIn() {
            return Optional.of(unit);
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

    /**
     * An outer limit that cuts the time short: "in no event more than 14 days". The only step that goes back.
     *
     * @param because   what ends it earlier, in words that follow "because": "14 days after the recommendation of
     *                  2026-03-02 end it"
     * @param citation  the clause of the outer limit
     */
    record Cap(String because, LocalDate from, LocalDate to, Citation citation) implements Step {
        public Cap {
            if (because.isBlank()) throw new IllegalArgumentException("an outer limit has a reason");
            if (!to.isBefore(from))
                throw new IllegalArgumentException("an outer limit ends a time earlier: " + from + " to " + to);
        }

        @Override
        public List<ClosedDay> passedOver() {
            return List.of();
        }

        @Override
        public String phrase() {
            return "but not after " + to + ", " + citation.brief();
        }

        @Override
        public String sentence() {
            return "It ends earlier, on " + Dates.inWords(to) + ", because " + because + " (" + citation.printed()
                    + ").";
        }
    }

    /**
     * More time given by an order in this case.
     *
     * @param n       calendar days given
     * @param ground  why it was given: "extraordinary circumstances"
     * @param citation  the clause that lets it be given
     */
    record Granted(int n, String ground, LocalDate from, LocalDate to, Citation citation) implements Step {
        public Granted {
            if (n < 1) throw new IllegalArgumentException("an extension adds at least one day: " + n);
            if (ground.isBlank()) throw new IllegalArgumentException("an extension is given for a reason");
        }

        @Override
        public List<ClosedDay> passedOver() {
            return List.of();
        }

        @Override
        public String phrase() {
            return "+" + CountUnit.CALENDAR_DAYS.of(n) + " granted for " + ground + ", " + citation.brief() + " → "
                    + to;
        }

        @Override
        public String sentence() {
            return "An extension of " + CountUnit.CALENDAR_DAYS.inFull(n) + " was granted for " + ground + ", to "
                    + Dates.inWords(to) + " (" + citation.printed() + ").";
        }
    }

    /**
     * Days on which the time stood still, given back at its end in the unit in which it counts.
     *
     * @param n          days given back: those after {@code heldFrom} up to and including {@code heldUntil}
     * @param heldFrom   day on which the time stopped; it still counted
     * @param heldUntil  day on which it went on; like the day of any event it does not count (Code Civ. Proc. 12)
     * @param citation   why it stood still
     */
    record Held(
            int n,
            CountUnit unit,
            LocalDate heldFrom,
            LocalDate heldUntil,
            LocalDate from,
            LocalDate to,
            Citation citation,
            List<ClosedDay> skipped)
            implements Step {
        public Held {
            if (n < 1) throw new IllegalArgumentException("a time that stood still gives back at least one day: " + n);
            if (!heldUntil.isAfter(heldFrom))
                throw new IllegalArgumentException("held from " + heldFrom + " only to " + heldUntil);
            skipped = List.copyOf(skipped);
        }

        @Override
        public Optional<CountUnit> countedIn() {
            return Optional.of(unit);
        }

        @Override
        public List<ClosedDay> passedOver() {
            return skipped;
        }

        @Override
        public String phrase() {
            return "+" + unit.of(n) + " held from " + heldFrom + " to " + heldUntil + " → " + to;
        }

        @Override
        public String sentence() {
            return "The time stood still from " + Dates.inWords(heldFrom) + " to " + Dates.inWords(heldUntil) + "; the "
                    + unit.inFull(n) + " between are added, to " + Dates.inWords(to) + " (" + citation.printed() + ")."
                    + ClosedDays.notCounted(skipped);
        }
    }
}

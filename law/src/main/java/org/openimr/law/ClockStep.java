package org.openimr.law;

import java.time.Duration;
import java.time.Instant;

/** One step of the arithmetic of a limit in hours; each begins at the moment at which the one before it ended. */
public sealed interface ClockStep {
    /** The moment at which this step begins. */
    Instant from();

    /** The moment reached by this step. */
    Instant to();

    /** For one line of arithmetic. */
    String phrase();

    /** For a person who is not a lawyer; one full sentence. */
    String sentence();

    /** The event from which the hours run. */
    record Start(String event, Instant at) implements ClockStep {
        public Start {
            if (event.isBlank()) throw new IllegalArgumentException("a time runs from an event");
        }

        @Override
        public Instant from() {
            return at;
        }

        @Override
        public Instant to() {
            return at;
        }

        @Override
        public String phrase() {
            return "from " + event + " " + CaliforniaTime.printed(at);
        }

        @Override
        public String sentence() {
            return "The time runs from " + event + " on " + CaliforniaTime.inWords(at) + ".";
        }
    }

    /** The limit, in hours of the clock. */
    record Hours(int n, Instant from, Instant to) implements ClockStep {
        public Hours {
            if (n < 1) throw new IllegalArgumentException("hours are counted from 1: " + n);
        }

        @Override
        public String phrase() {
            return of(n);
        }

        @Override
        public String sentence() {
            return of(n) + " later, nights, weekends and holidays included, is " + CaliforniaTime.inWords(to) + ".";
        }
    }

    /**
     * More time given by an order in this case.
     *
     * @param n         hours of the clock
     * @param ground    why it was given: "extraordinary circumstances"
     * @param citation  the clause that lets it be given
     */
    record Granted(int n, String ground, Instant from, Instant to, Citation citation) implements ClockStep {
        public Granted {
            if (n < 1) throw new IllegalArgumentException("an extension adds at least one hour: " + n);
            if (ground.isBlank()) throw new IllegalArgumentException("an extension is given for a reason");
        }

        @Override
        public String phrase() {
            return "+" + of(n) + " granted for " + ground + ", " + citation.brief() + " → "
                    + CaliforniaTime.printed(to);
        }

        @Override
        public String sentence() {
            return "An extension of " + of(n) + " was granted for " + ground + ", to " + CaliforniaTime.inWords(to)
                    + " (" + citation.printed() + ").";
        }
    }

    /**
     * Time during which the hours did not run, given back at the end to the second.
     *
     * @param citation  why they did not run
     */
    record Held(Instant heldFrom, Instant heldUntil, Instant from, Instant to, Citation citation) implements ClockStep {
        public Held {
            if (!heldUntil.isAfter(heldFrom))
                throw new IllegalArgumentException("held from " + heldFrom + " only to " + heldUntil);
        }

        @Override
        public String phrase() {
            return "+" + lasted() + " held from " + CaliforniaTime.printed(heldFrom) + " to "
                    + CaliforniaTime.printed(heldUntil) + " → " + CaliforniaTime.printed(to);
        }

        @Override
        public String sentence() {
            return "The time stood still from " + CaliforniaTime.inWords(heldFrom) + " to "
                    + CaliforniaTime.inWords(heldUntil) + "; the " + lasted() + " between are added, to "
                    + CaliforniaTime.inWords(to) + " (" + citation.printed() + ").";
        }

        private String lasted() {
            Duration held = Duration.between(heldFrom, heldUntil);
            int minutes = held.toMinutesPart();
            return of(Math.toIntExact(held.toHours())) + (minutes == 0 ? "" : " " + minutes + " min");
        }
    }

    private static String of(int hours) {
        return hours == 1 ? "1 hour" : hours + " hours";
    }
}

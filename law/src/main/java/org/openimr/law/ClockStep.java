package org.openimr.law;

import java.time.Instant;

/** One step of the arithmetic of a limit in hours. */
public sealed interface ClockStep {
    /** For a person who is not a lawyer; one full sentence. */
    String sentence();

    /** The event from which the hours run. */
    record Start(String event, Instant at) implements ClockStep {
        public Start {
            if (event.isBlank()) throw new IllegalArgumentException("a time runs from an event");
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
        public String sentence() {
            return n + (n == 1 ? " hour" : " hours") + " later, nights, weekends and holidays included, is "
                    + CaliforniaTime.inWords(to) + ".";
        }
    }
}

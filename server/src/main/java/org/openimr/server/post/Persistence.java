package org.openimr.server.post;

import java.time.Duration;

/**
 * How long a mail server that does not answer is tried again. No rule says it; a choice of ours, and a setting.
 *
 * @param attempts  so often, at least 1; then the letter goes on paper
 * @param first     wait after the first; each further one is twice as long
 * @param longest   but no longer than this
 */
public record Persistence(int attempts, Duration first, Duration longest) {
    private static final int ATTEMPTS = 12;
    private static final int MOST_DOUBLINGS = 20;

    public Persistence {
        if (attempts < 1) throw new IllegalArgumentException("at least one attempt: " + attempts);
        if (first.isNegative() || first.isZero()) throw new IllegalArgumentException("no wait: " + first);
    }

    /** Twelve attempts within about a day: paper still leaves the next working day. */
    public static Persistence usual() {
        return new Persistence(ATTEMPTS, Duration.ofMinutes(1), Duration.ofHours(4));
    }

    /** How long to wait after so many attempts, at least 1. */
    Duration after(int done) {
        Duration doubled = first.multipliedBy(1L << Math.min(done - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}

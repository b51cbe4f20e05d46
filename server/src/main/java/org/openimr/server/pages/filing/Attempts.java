package org.openimr.server.pages.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * Holds back a sender who starts, opens or uploads more often than people do. Remembered only in this process; an
 * office behind one address has room for a busy day.
 */
@Component
final class Attempts {
    private static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int SENDERS = 10_000;

    private record Window(Instant since, int attempts) {}

    private final Clock clock;
    private final SequencedMap<String, Window> bySender = new LinkedHashMap<>();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one attempt; false if it is one too many. */
    synchronized boolean allow(String sender) {
        Instant now = clock.instant();
        Window window = bySender.remove(sender);
        if (window == null || window.since().plus(WINDOW).isBefore(now)) window = new Window(now, 0);
        if (bySender.size() >= SENDERS) bySender.pollFirstEntry();
        bySender.put(sender, new Window(window.since(), window.attempts() + 1));
        return window.attempts() < MOST;
    }
}

package org.openimr.server.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openimr.server.cases.EndedTable;
import org.openimr.server.cases.EndedWithoutDecision;

/** Counts the cases that ended without a decision, and keeps the newest count. Safe for use by many threads. */
public final class NewestEnded {
    private final EndedWithoutDecision cases;
    private final int smallest;
    private final Clock clock;
    private final AtomicReference<Optional<Counted>> newest = new AtomicReference<>(Optional.empty());

    /** A count, and when it was made. */
    public record Counted(EndedTable table, Instant at, long head) {}

    /** @param smallest  the smallest count other than 0 that is shown */
    public NewestEnded(EndedWithoutDecision cases, int smallest, Clock clock) {
        this.cases = cases;
        this.smallest = smallest;
        this.clock = clock;
    }

    /** Empty until the first is made. */
    public Optional<Counted> get() {
        return newest.get();
    }

    /**
     * Counts again if anything happened to any case since.
     *
     * @return whether it counted
     */
    public synchronized boolean refresh() {
        long head = cases.head();
        if (newest.get().filter(counted -> counted.head() == head).isPresent()) return false;
        newest.set(Optional.of(new Counted(cases.byReasonAndYear(smallest), clock.instant(), head)));
        return true;
    }
}

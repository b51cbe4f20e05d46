package org.openimr.server.statistics;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether a new snapshot, or a new count of ended cases, is due. After one was made it rests ten times as long as that took: a
 * large archive that grows all day is not counted all day.
 */
final class SnapshotClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int REST = 10;

    private final NewestSnapshot newest;
    private final NewestEnded ended;
    private final ScheduledExecutorService clock;

    SnapshotClock(NewestSnapshot newest, NewestEnded ended) {
        this.newest = newest;
        this.ended = ended;
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "statistics");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        next(Duration.ZERO);
    }

    private void next(Duration pause) {
        // It catches what goes wrong itself.
        ScheduledFuture<?> _ = clock.schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        long begun = System.nanoTime();
        Duration rest = Duration.ZERO;
        try {
            boolean counted = ended.refresh();
            if (newest.refresh() || counted)
                rest = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(REST);
        } catch (RuntimeException e) {
            // The next look may succeed, and a fault that stays is said each time.
            LOG.warn("No snapshot of the archive could be made.", e);
        }
        if (!clock.isShutdown()) next(rest.compareTo(PAUSE) > 0 ? rest : PAUSE);
    }

    /** Does not wait for the next look; one that is under way ends first. */
    @Override
    public void close() {
        clock.shutdownNow();
        clock.close();
    }
}

package org.openimr.server.archive;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether another process, such as an import, kept letters, so that they are found here within a
 * minute. Each server has its own, as each has its own index.
 */
final class FeedClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final ArchiveFeed feed;
    private final ScheduledExecutorService clock;

    FeedClock(ArchiveFeed feed) {
        this.feed = feed;
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "archive feed");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        // It catches what goes wrong itself.
        ScheduledFuture<?> _ =
                clock.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            int found = feed.follow();
            if (found > 0) LOG.info("{} letters that another process kept are in the archive index now.", found);
        } catch (RuntimeException e) {
            // The next look may succeed, and a fault that stays is said each time.
            LOG.warn("The archive index cannot follow what is kept.", e);
        }
    }

    /** Waits for a look that is under way: the index is closed after this. */
    @Override
    public void close() {
        clock.close();
    }
}

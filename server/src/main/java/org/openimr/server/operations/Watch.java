package org.openimr.server.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the server every few seconds, in a thread of its own. Whoever asks is told the newest look: so many who ask
 * cost no more than one, and a database that hangs keeps none of them waiting.
 */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** Between two looks: our choice. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** A look that is older says nothing any more: what it asked hangs. */
    private static final Duration STALE = Duration.ofSeconds(40);

    private final CheckingUp checkingUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<Checkup> newest = Optional.empty();

    Watch(CheckingUp checkingUp) {
        this.checkingUp = checkingUp;
        this.thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::watch);
    }

    /** Begins to look. */
    public void start() {
        thread.start();
    }

    private void watch() {
        try {
            do {
                quietly();
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            // the process ends
        }
    }

    private void quietly() {
        try {
            Checkup _ = look();
        } catch (RuntimeException e) {
            LOG.error("The server cannot be looked at.", e);
        }
    }

    /** Looks at once; also for who has just changed something. */
    public synchronized Checkup look() {
        Checkup look = checkingUp.now();
        newest = Optional.of(look);
        return look;
    }

    /** The newest look; empty before the first, and where the last one is so old that something hangs. */
    public Optional<Checkup> newest(Instant now) {
        return newest.filter(look -> Checkup.age(look.at(), now).compareTo(STALE) < 0);
    }

    @Override
    public void close() {
        // Not interrupted: an index that is being read would be closed by that.
        closed.countDown();
        try {
            boolean _ = thread.isAlive() && thread.join(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.openimr.bench.fuzz;

import java.time.Duration;
import java.util.function.LongConsumer;

/** Watches for an input that is not answered within a time that no bound reaches: Java cannot end such a reading. */
final class Endless implements AutoCloseable {
    private static final long NONE = -1;

    private final Thread watch;
    private volatile long number = NONE;
    private volatile long begun;

    /** @param told  takes the number of the input; once for each */
    Endless(Duration most, LongConsumer told) {
        watch = Thread.ofPlatform().daemon().start(() -> {
            long last = NONE;
            while (!Thread.currentThread().isInterrupted()) {
                long now = number;
                if (now != NONE && now != last && System.nanoTime() - begun > most.toNanos()) {
                    last = now;
                    told.accept(now);
                }
                try {
                    Thread.sleep(Math.min(1000, Math.max(1, most.toMillis() / 4)));
                } catch (InterruptedException _) {
                    return;
                }
            }
        });
    }

    void begin(long of) {
        begun = System.nanoTime();
        number = of;
    }

    void end() {
        number = NONE;
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}

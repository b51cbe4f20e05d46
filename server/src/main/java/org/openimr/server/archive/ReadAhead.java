package org.openimr.server.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openimr.archive.intake.Found;
import org.openimr.archive.intake.Sources;

/**
 * Walks the sources in a thread of its own and has batches read by a pool, a few ahead of who takes them. They come out in
 * the order of the walk, so the same sources have the same positions whatever the machine.
 */
final class ReadAhead implements AutoCloseable {
    private final BlockingQueue<Future<Optional<ReadBatch>>> queue;
    private final ExecutorService pool;
    private final Pace pace;
    private final Function<List<Found>, ReadBatch> reading;
    private final Thread walker;
    private volatile boolean stopped;
    private List<Found> gathered = new ArrayList<>();
    private long bytes;

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    ReadAhead(
            ImportOrder.Origin origin,
            ExecutorService pool,
            int ahead,
            Pace pace,
            Function<List<Found>, ReadBatch> reading) {
        this.queue = new ArrayBlockingQueue<>(ahead);
        this.pool = pool;
        this.pace = pace;
        this.reading = reading;
        this.walker = new Thread(() -> walk(origin), "walk the sources");
        walker.setDaemon(true);
        walker.start();
    }

    private void walk(ImportOrder.Origin origin) {
        try {
            origin.into(new Sources(this::take));
            hand();
            put(CompletableFuture.completedFuture(Optional.empty()));
        } catch (Stopped _) {
            // Whoever stopped it knows why.
        } catch (IOException e) {
            fail(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException e) {
        try {
            put(CompletableFuture.failedFuture(e));
        } catch (Stopped _) {
            // Nobody waits for it any more.
        }
    }

    private void take(Found found) {
        gathered.add(found);
        if (found instanceof Found.Document document) bytes += document.bytes().length;
        if (gathered.size() >= pace.documents() || bytes >= pace.bytes()) hand();
    }

    private void hand() {
        if (gathered.isEmpty()) return;
        List<Found> batch = gathered;
        gathered = new ArrayList<>();
        bytes = 0;
        put(pool.submit(() -> Optional.of(reading.apply(batch))));
    }

    private void put(Future<Optional<ReadBatch>> batch) {
        try {
            while (!queue.offer(batch, 100, TimeUnit.MILLISECONDS)) {
                if (stopped) throw new Stopped();
            }
        } catch (InterruptedException _) {
            throw new Stopped();
        }
    }

    /** The next batch, waited for; empty at the end of the sources. */
    Optional<ReadBatch> next() throws InterruptedException {
        return done(queue.take());
    }

    /** What a task came to; its fault is thrown as it was. */
    static <T> T done(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the walk where it is. */
    @Override
    public void close() {
        stopped = true;
        walker.interrupt();
    }
}

package org.openimr.server.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.openimr.archive.ArchiveIndex;

/**
 * Indexes letters from memory right after they were kept, by a pool. The index says that it is through a position only when
 * every letter up to it is in: what a crash cuts off is indexed again from the database.
 */
final class IndexingBeside {
    private final ArchiveIndex index;
    private final IndexFeed feed;
    private final ExecutorService pool;
    private final int most;
    private final int lettersBeforeCommit;
    private final LongAdder nanos = new LongAdder();
    private final Deque<Future<?>> pending = new ArrayDeque<>();
    private long head;
    private int uncommitted;

    /** Brings the index to where the database is. */
    IndexingBeside(ArchiveIndex index, KeptLetters kept, ExecutorService pool, int most, Pace pace) {
        this.index = index;
        this.feed = new IndexFeed(kept, index);
        this.pool = pool;
        this.most = most;
        this.lettersBeforeCommit = pace.lettersBeforeCommit();
        feed.follow();
        this.head = index.committedThrough().orElse(0);
    }

    /**
     * @param letters    that the batch added, in their order
     * @param following  whether some of them follow another version
     */
    void kept(KeptBatch batch, List<NewLetter> letters, boolean following) throws InterruptedException {
        if (batch.before() > head || following) {
            awaitAll();
            // Rows that another process kept in between.
            feed.addUntil(head, batch.before());
        }
        head = batch.after();
        if (letters.isEmpty()) return;
        if (following) add(letters);
        else pending.add(pool.submit(() -> add(letters)));
        while (pending.size() > most) ReadAhead.done(pending.remove());
        uncommitted += letters.size();
        if (uncommitted >= lettersBeforeCommit) commit();
    }

    private void add(List<NewLetter> letters) {
        long begun = System.nanoTime();
        letters.forEach(letter -> index.add(letter.published()));
        nanos.add(System.nanoTime() - begun);
    }

    private void awaitAll() throws InterruptedException {
        while (!pending.isEmpty()) ReadAhead.done(pending.remove());
    }

    /** All that was handed over is durable and findable. */
    void commit() throws InterruptedException {
        awaitAll();
        index.commitThrough(head);
        uncommitted = 0;
    }

    long nanos() {
        return nanos.sum();
    }
}

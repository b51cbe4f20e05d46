package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.log.Fictional.CLERK;
import static org.openimr.server.log.Fictional.NOON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader that remembers one position must see every event once, whatever commits late. */
class FollowingTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final EventLog log = new EventLog(POSTGRES.jdbc());
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(POSTGRES.dataSource());

    @Test
    void an_event_that_commits_late_holds_back_those_above_it() throws Exception {
        StreamId slow = Fictional.stream();
        StreamId quick = Fictional.stream();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        long before = last();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> open = pool.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                append(slow);
                written.countDown();
                await(mayCommit);
            }));
            try {
                written.await();
                append(quick);
                assertThat(log.stream(quick).events()).hasSize(1);
                assertThat(log.all(before, 10)).isEmpty();
            } finally {
                mayCommit.countDown();
            }
            open.get();
        }
        assertThat(log.all(before, 10)).extracting(RecordedEvent::stream).containsExactly(slow, quick);
    }

    @Test
    void a_rolled_back_append_leaves_a_gap_and_holds_nothing_back() {
        long before = last();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            append(Fictional.stream());
            status.setRollbackOnly();
        });
        StreamId stream = Fictional.stream();
        append(stream);
        assertThat(log.all(before, 10)).extracting(RecordedEvent::stream).containsExactly(stream);
    }

    @Test
    void a_reader_follows_eight_writers_and_misses_nothing() throws Exception {
        int writers = 8;
        int each = 60;
        Set<StreamId> kept = ConcurrentHashMap.newKeySet();
        List<RecordedEvent> seen = new ArrayList<>();
        long before = last();
        long position = before;
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                Random random = new Random(w);
                running.add(pool.submit(() -> {
                    for (int i = 0; i < each; i++) write(random, kept);
                }));
            }
            while (running.stream().anyMatch(future -> !future.isDone())) {
                position = readOn(position, seen);
            }
            for (Future<?> future : running) future.get();
            readOn(position, seen);
        }
        assertThat(seen).extracting(RecordedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen.stream().map(RecordedEvent::stream).toList()))
                .isEqualTo(kept)
                .hasSizeGreaterThan(writers * each / 2);
    }

    @Test
    void following_on_an_old_snapshot_is_refused() {
        TransactionTemplate repeatable = new TransactionTemplate(transactions);
        repeatable.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        assertThatThrownBy(() -> repeatable.executeWithoutResult(_ -> log.all(0, 1)))
                .hasMessageContaining("IMR-912");
    }

    /** One append in a transaction that dawdles, now and then rolls back. */
    private void write(Random random, Set<StreamId> kept) {
        StreamId stream = Fictional.stream();
        boolean rollBack = random.nextInt(10) == 0;
        int dawdle = random.nextInt(4);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            append(stream);
            pause(dawdle);
            if (rollBack) status.setRollbackOnly();
        });
        if (!rollBack) kept.add(stream);
    }

    private long readOn(long position, List<RecordedEvent> seen) {
        List<RecordedEvent> next = log.all(position, 1000);
        seen.addAll(next);
        return next.isEmpty() ? position : next.getLast().position();
    }

    private long last() {
        List<RecordedEvent> all = log.all(0, Integer.MAX_VALUE);
        return all.isEmpty() ? 0 : all.getLast().position();
    }

    private void append(StreamId stream) {
        log.append(stream, Head.EMPTY, Fictional.events(1), Fictional.command(), CLERK, NOON);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

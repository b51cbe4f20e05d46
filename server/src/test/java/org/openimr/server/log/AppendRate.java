package org.openimr.server.log;

import static org.openimr.server.log.Fictional.CLERK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseForTests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures, for the decision record: appends per second and their latency, each commit on disk. Not a test. */
final class AppendRate {
    private static final long SECONDS = 5;
    private static final double MILLION = 1e6;

    private AppendRate() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("openimr-append-rate-");
        try (Database database = Database.open(DatabaseForTests.in(folder))) {
            EventLog log = new EventLog(JdbcClient.create(database.dataSource()));
            measure(log, 1); // warms up
            for (int clients : new int[] {1, 8, 1, 8}) measure(log, clients);
            long begin = System.nanoTime();
            Verdict verdict = new Verification(database.dataSource()).walk(Optional.empty(), _ -> {});
            System.out.printf("verify: %.1f s, %s%n", (System.nanoTime() - begin) / 1e9, verdict);
        }
    }

    private static void measure(EventLog log, int clients) throws InterruptedException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        long[] latencies = new long[1_000_000];
        AtomicInteger count = new AtomicInteger();
        Thread[] threads = new Thread[clients];
        for (int c = 0; c < clients; c++) {
            threads[c] = Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    StreamId stream = Fictional.stream();
                    Head head = Head.EMPTY;
                    for (int i = 0; i < 20; i++) {
                        long begin = System.nanoTime();
                        head = ((Appended) log.append(
                                        stream, head, Fictional.events(1), Fictional.command(), CLERK, Instant.now()))
                                .head();
                        latencies[count.getAndIncrement()] = System.nanoTime() - begin;
                    }
                }
            });
        }
        for (Thread thread : threads) thread.join();
        long[] sorted = Arrays.copyOf(latencies, count.get());
        Arrays.sort(sorted);
        System.out.printf(
                "%d client(s): %d appends/s, median %.2f ms, 99%% %.2f ms%n",
                clients,
                sorted.length / SECONDS,
                sorted[sorted.length / 2] / MILLION,
                sorted[sorted.length * 99 / 100] / MILLION);
    }
}

package org.openimr.bench.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openimr.server.log.Actor;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.Head;
import org.openimr.server.log.StreamId;

/**
 * Our side: clients that append one event after the other, each to streams of its own.
 *
 * @param names of streams that nothing was appended to
 */
record Appends(DataSource database, int clients, Supplier<StreamId> names) {
    /** Events of one stream: about what a case comes to. */
    static final int STREAM = 20;

    private static final Actor ACTOR = new Actor("account/fictional-clerk");
    private static final double NANOS = 1e9;

    /** Appended events a second, over so many seconds. */
    double perSecond(int seconds) throws Exception {
        EventLog log = EventLog.over(database);
        long begun = System.nanoTime();
        long ends = begun + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) running.add(threads.submit(client(log, ends)));
            long done = 0;
            for (Future<Long> one : running) done += one.get();
            return done / ((System.nanoTime() - begun) / NANOS);
        }
    }

    private Callable<Long> client(EventLog log, long ends) {
        return () -> {
            ThreadLocalRandom dice = ThreadLocalRandom.current();
            StreamId stream = names.get();
            Head head = Head.EMPTY;
            long done = 0;
            while (System.nanoTime() < ends) {
                if (head.version() == STREAM) {
                    stream = names.get();
                    head = Head.EMPTY;
                }
                CommandId command = new CommandId(new UUID(dice.nextLong(), dice.nextLong()));
                AppendResult result = log.append(stream, head, List.of(Example.EVENT), command, ACTOR, Instant.now());
                if (!(result instanceof Appended appended)) throw new IllegalStateException(stream + ": " + result);
                head = appended.head();
                done++;
            }
            return done;
        };
    }
}

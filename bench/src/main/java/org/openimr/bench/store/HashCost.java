package org.openimr.bench.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openimr.bench.Spread;
import org.openimr.server.log.Actor;
import org.openimr.server.log.ChainedHashes;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventHash;
import org.openimr.server.log.Head;
import org.openimr.server.log.StreamId;

/** What the hashes of the chain take, by the very code that {@code append} runs. */
final class HashCost {
    private static final int EVENTS = 5_000;
    private static final int TURNS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HashCost() {}

    /** Nanoseconds of processor time for one event, the middle of several turns after one that counts for nothing. */
    static double nanos() {
        turn();
        double[] turns = new double[TURNS];
        for (int i = 0; i < TURNS; i++) turns[i] = turn();
        return Spread.of(turns).median();
    }

    private static double turn() {
        StreamId stream = new StreamId("case/CM26-0000001");
        Actor actor = new Actor("account/fictional-clerk");
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Head head = Head.EMPTY;
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < EVENTS; i++) {
            EventHash hash = ChainedHashes.of(
                            stream, head, List.of(Example.EVENT), new CommandId(new UUID(4610, i)), actor, at)
                    .getLast();
            // The next depends on this one: nothing of the work can be left out.
            head = new Head(head.version() + 1, hash, at);
        }
        return (THREADS.getCurrentThreadCpuTime() - begun) / (double) EVENTS;
    }
}

package org.openimr.server.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.log.Actor;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals looks into the event log: how many were written since the last time, and their hash. From then on whoever changes
 * or takes one away is found by whoever checks the log and its checkpoints.
 */
public final class LookSealing {
    /** One stream for each day, so that none grows long. */
    static final String STREAMS = "looks/";

    private static final Actor SEALING = new Actor("system/looks");

    private final JdbcClient jdbc;
    private final EventLog log;
    private final TransactionOperations transaction;
    private final SealedLooks looks;

    public LookSealing(JdbcClient jdbc, EventLog log, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.log = log;
        this.transaction = transaction;
        this.looks = new SealedLooks(jdbc);
    }

    /**
     * Seals what is settled; what another transaction still writes waits for the next time.
     *
     * @return how many looks were sealed
     */
    public int seal(Instant now) {
        return Optional.ofNullable(transaction.execute(_ -> sealed(now))).orElse(0);
    }

    private int sealed(Instant now) {
        // Whoever else seals waits here.
        String from = jdbc.sql("select below::text from look_sealed for update")
                .query(String.class)
                .single();
        // Below the oldest transaction that still runs nothing can appear any more; the next statement sees all of it.
        String below = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
        LookSeal seal = looks.of(from, below);
        if (seal.records() == 0) return 0;
        StreamId stream = new StreamId(STREAMS + LocalDate.ofInstant(now, ZoneOffset.UTC));
        AppendResult result = log.append(
                stream,
                log.stream(stream).head(),
                List.of(LookSeal.STORED.write(seal)),
                new CommandId(UUID.randomUUID()),
                SEALING,
                now);
        if (!(result instanceof AppendResult.Appended)) throw new IllegalStateException("sealing looks met " + result);
        jdbc.sql("update look_sealed set below = ?::xid8").param(below).update();
        return seal.records();
    }
}

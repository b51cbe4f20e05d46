package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.server.backup.BackupAge;
import org.openimr.server.backup.BackupRefused;
import org.openimr.server.checkpoint.CheckpointFault;
import org.openimr.server.checkpoint.CheckpointMaking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks at every part once. What cannot be looked at is not well, or is missing; a look never fails. */
final class CheckingUp {
    private static final Logger LOG = LoggerFactory.getLogger(CheckingUp.class);
    private static final int MB = 20;

    private final OperationsSettings settings;
    private final WorkTable work;
    private final JobTable jobs;
    private final ArchiveIndex index;
    private final CheckpointMaking checkpoints;
    private final Supplier<Scheduler> scheduler;
    private final Clock clock;
    private final int schema;

    CheckingUp(
            OperationsSettings settings,
            WorkTable work,
            JobTable jobs,
            ArchiveIndex index,
            CheckpointMaking checkpoints,
            Supplier<Scheduler> scheduler,
            Clock clock) {
        this.settings = settings;
        this.work = work;
        this.jobs = jobs;
        this.index = index;
        this.checkpoints = checkpoints;
        this.scheduler = scheduler;
        this.clock = clock;
        this.schema = work.schema();
    }

    Checkup now() {
        Instant now = clock.instant();
        Optional<Checkup.Checkpoint> checkpoint = Optional.empty();
        long signed = 0;
        try {
            var newest = checkpoints.newest();
            signed = newest.map(one -> one.position()).orElse(0L);
            checkpoint = newest.map(one -> new Checkup.Checkpoint(one.number(), one.events(), one.madeAt()));
        } catch (IOException | CheckpointFault e) {
            LOG.warn("The newest checkpoint of the event log cannot be read.", e);
        }
        List<PartHealth> parts = new ArrayList<>();
        Optional<Integer> newestSchema = asked(work::schema);
        parts.add(
                newestSchema.isPresent()
                        ? new PartHealth(Part.DATABASE, true, "It answers.")
                        : new PartHealth(
                                Part.DATABASE,
                                false,
                                "It does not answer. See that it runs and that its disk is not full."));
        parts.add(schema(newestSchema));
        parts.add(index());
        parts.add(runner());
        long free = freeMb();
        parts.add(disk(free));
        parts.add(masterKey());
        long from = signed;
        return new Checkup(
                now,
                parts,
                newestSchema.isEmpty() ? List.of() : asked(jobs::queues).orElse(List.of()),
                newestSchema.isEmpty() ? Optional.empty() : asked(() -> work.count(now, from)),
                backup(newestSchema.isPresent()),
                checkpoint,
                newestSchema.isEmpty()
                        ? Optional.empty()
                        : asked(work::inspection).flatMap(found -> found),
                free);
    }

    private static <T> Optional<T> asked(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (DataAccessException | TransactionException | ArchiveUnavailable e) {
            LOG.warn("The database or the archive did not answer.", e);
            return Optional.empty();
        }
    }

    private PartHealth schema(Optional<Integer> newest) {
        boolean well = newest.filter(version -> version == schema).isPresent();
        return new PartHealth(
                Part.SCHEMA,
                well,
                well
                        ? "They are at version " + schema + "."
                        : "They are not those with which this server started (version " + schema
                                + "). A newer release may have changed them: stop this server and start that release.");
    }

    private PartHealth index() {
        try {
            return new PartHealth(
                    Part.INDEX, true, "It is open, with " + index.size().determinations() + " determinations.");
        } catch (ArchiveUnavailable e) {
            LOG.warn("The archive index cannot be asked.", e);
            return new PartHealth(Part.INDEX, false, "It cannot be asked. The reason is in the log; cases go on.");
        }
    }

    private PartHealth runner() {
        var state = scheduler.get().getSchedulerState();
        boolean well = state.isStarted() && !state.isShuttingDown() && !state.isPaused();
        return new PartHealth(
                Part.JOBS,
                well,
                well
                        ? "It runs, " + scheduler.get().getCurrentlyExecuting().size() + " jobs at this moment."
                        : "It does not run. Restart the server; no job is lost.");
    }

    private long freeMb() {
        try {
            return Files.getFileStore(settings.dataDir()).getUsableSpace() >> MB;
        } catch (IOException e) {
            LOG.warn("How much space is free cannot be asked.", e);
            return 0;
        }
    }

    private PartHealth disk(long freeMb) {
        boolean well = freeMb >= settings.freeMb();
        return new PartHealth(
                Part.DISK,
                well,
                freeMb + " MB are free under the data folder"
                        + (well ? "." : "; at least " + settings.freeMb() + " are wanted. Make room."));
    }

    private PartHealth masterKey() {
        boolean well = Files.isReadable(settings.masterKey());
        return new PartHealth(
                Part.MASTER_KEY,
                well,
                well
                        ? "It is there."
                        : "Its file is not there or cannot be read: documents cannot be opened after the next start."
                                + " Put its copy back.");
    }

    private Optional<Checkup.Backup> backup(boolean database) {
        if (settings.backup().isEmpty()) return Optional.empty();
        BackupAge age = new BackupAge(Optional.empty(), false);
        try {
            age = BackupAge.of(settings.backup().get());
        } catch (IOException | BackupRefused e) {
            LOG.warn("The age of the backup cannot be read.", e);
        }
        WorkTable.Archiver archiver = (database ? asked(work::archiver) : Optional.<WorkTable.Archiver>empty())
                .orElse(new WorkTable.Archiver(Optional.empty(), true));
        return Optional.of(new Checkup.Backup(age.base(), age.soundLog(), archiver.last(), archiver.failing()));
    }
}

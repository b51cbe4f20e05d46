package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.openimr.server.postgres.DatabaseSettings.Embedded;

/** Brings a cluster that was copied while it ran to a moment, by replaying the archived log, and stops it again. */
public final class Recovery {
    private static final String SCRIPT = "restore-log";
    private static final String DAMAGED = "restore-log.damaged";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);
    /** No limit: a year's log is replayed for hours. What fails is read in the server's log, at once. */
    private static final Duration PATIENCE = Duration.ofDays(100);

    private static final long PAUSE_MILLISECONDS = 100;

    private Recovery() {}

    /**
     * How it ended.
     *
     * @param reached     the moment that was asked for, or the end of the log where none was
     * @param lastCommit  of the last transaction that was replayed; empty where none was
     * @param lastRead    place in the log up to which it was replayed, as PostgreSQL writes it
     * @param damaged     names of segments that are archived and cannot be unpacked
     * @param failure     the server's own words where it failed
     */
    public record Ended(
            boolean reached,
            Optional<Instant> lastCommit,
            Optional<String> lastRead,
            Optional<String> damaged,
            Optional<String> failure) {
        /** Whether the log ended before the moment that was asked for. */
        public boolean isTooEarly() {
            return failure.filter(
                            words -> words.contains("recovery ended before configured recovery target was reached"))
                    .isPresent();
        }
    }

    /**
     * Replays.
     *
     * @param settings  of the folder with the copied cluster in it
     * @param archived  folder of the archived segments
     * @param until     transactions committed up to this moment, inclusive; all where empty
     * @param progress  told how many segments were read so far
     */
    public static Ended run(Embedded settings, Path archived, Optional<Instant> until, LongConsumer progress)
            throws IOException, InterruptedException {
        Path cluster = settings.folder().resolve("cluster");
        try (DataFolder folder = DataFolder.hold(settings.folder())) {
            folder.replace(SCRIPT, script(archived));
            folder.clusterIsComplete();
        }
        Files.createFile(cluster.resolve("recovery.signal"));
        AtomicReference<Optional<EmbeddedServer>> started = new AtomicReference<>(Optional.empty());
        Thread start = Thread.ofPlatform().name("recovery").start(() -> {
            try {
                started.set(Optional.of(EmbeddedServer.start(settings, options(until), PATIENCE)));
            } catch (DatabaseUnusable _) {
                // said by the server's log, or cut off because the log said it
            }
        });
        RecoveryLog log = RecoveryLog.at(settings.folder().resolve("postgresql.log"));
        while (start.isAlive() && log.failure().isEmpty()) {
            start.join(PAUSE_MILLISECONDS);
            log = RecoveryLog.at(settings.folder().resolve("postgresql.log"));
            progress.accept(log.segments());
        }
        start.interrupt();
        start.join();
        started.get().ifPresent(EmbeddedServer::close);
        try (DataFolder folder = DataFolder.hold(settings.folder())) {
            Orphan.stop(folder.cluster());
            Files.deleteIfExists(folder.at(SCRIPT));
        }
        log = RecoveryLog.at(settings.folder().resolve("postgresql.log"));
        Path damaged = settings.folder().resolve(DAMAGED);
        return new Ended(
                started.get().isPresent(),
                log.lastCommit(),
                log.redoneThrough(),
                Files.exists(damaged) ? Optional.of(Files.readString(damaged).strip()) : Optional.empty(),
                started.get().isPresent() ? Optional.empty() : Optional.of(log.lastLines()));
    }

    private static Map<String, String> options(Optional<Instant> until) {
        Map<String, String> options = new HashMap<>(Map.of(
                "restore_command",
                "'sh ../" + SCRIPT + " %f %p'",
                "recovery_target_action",
                "promote",
                // The line that was archived, and no other that began in it.
                "recovery_target_timeline",
                "current",
                // Nobody is let in before it is done.
                "hot_standby",
                "off",
                "timezone",
                "UTC"));
        until.ifPresent(time -> options.put("recovery_target_time", "'" + TIME.format(time) + "'"));
        return options;
    }

    private static String script(Path archived) {
        return """
            #!/bin/sh
            # Written for one restore. PostgreSQL calls it for each segment of the log it wants: name, path.
            kept=%s/$1.gz
            [ -f "$kept" ] || exit 1
            gzip -dc <"$kept" >"$2" && exit 0
            echo "$1" >>../%s
            exit 1
            """.formatted(ArchivedLog.quoted(archived.toString()), DAMAGED);
    }
}

package org.openimr.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.store.DurableFile;
import org.openimr.records.store.OwnerOnly;
import org.openimr.server.log.Verdict;
import org.openimr.server.log.Verification;
import org.openimr.server.postgres.BackupClaim;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseSettings.External;
import org.openimr.server.postgres.RunningCluster;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/** Makes a backup of an installation with an embedded database, whether its server runs or not. */
public final class Backup {
    private Backup() {}

    /**
     * What to back up.
     *
     * @param database   the embedded one
     * @param documents  folder of the encrypted documents
     * @param to         the backup folder
     * @param program    release that does it
     */
    public record Order(Embedded database, Path documents, Path to, String program) {}

    /**
     * What was made.
     *
     * @param base        folder of the base
     * @param log         what a walk over the event log's chain found
     * @param documents   there are now
     * @param newly       of them were copied now
     * @param isArchived  whether the log that follows is archived into the same folder
     * @param cutOff      earlier backups that were cut off, and were removed
     */
    public record Made(Path base, Verdict log, long documents, long newly, boolean isArchived, List<String> cutOff) {}

    /**
     * Backs up.
     *
     * @throws BackupRefused with a permanent code
     * @throws org.openimr.server.postgres.DatabaseUnusable if there are no data or they cannot be opened
     */
    public static Made make(Order order, Steps steps) {
        BackupFolder folder = new BackupFolder(order.to());
        try (RunningCluster cluster = RunningCluster.open(order.database())) {
            BackupClaim.claim(folder.root(), cluster.line());
            try (FileChannel _ = folder.hold()) {
                List<String> cutOff = removeCutOff(folder);
                return make(order, folder, cluster, cutOff, steps);
            }
        } catch (SQLException e) {
            throw new BackupRefused(
                    BackupFault.POSTGRESQL_FAILED, "The database refused to be backed up: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new BackupRefused(
                    BackupFault.FOLDER_NOT_USABLE,
                    "The backup was not made: " + e + ". What was begun is removed by the next one.",
                    e);
        }
    }

    private static Made make(Order order, BackupFolder folder, RunningCluster cluster, List<String> cutOff, Steps steps)
            throws IOException, SQLException {
        PGSimpleDataSource source = source(cluster.superuser());
        Verdict log = new Verification(source).walk(Optional.empty(), events -> steps.at(events, "events", 0));
        DocumentCopies.Counted[] counted = {new DocumentCopies.Counted(0, 0)};
        Path base;
        try (Connection connection = source.getConnection()) {
            base = new BaseBackup(cluster, folder, steps).take(connection, () -> {
                // After the database: each document that it names was kept before it was named.
                counted[0] = DocumentCopies.add(order.documents(), folder.documents(), steps);
                return new BaseBackup.About(
                        order.program(),
                        log instanceof Verdict.Sound sound ? Optional.of(sound.anchor()) : Optional.empty(),
                        counted[0].all());
            });
        }
        boolean archived = cluster.archivedInto().filter(folder.root()::equals).isPresent();
        return new Made(base, log, counted[0].all(), counted[0].copied(), archived, cutOff);
    }

    private static List<String> removeCutOff(BackupFolder folder) throws IOException {
        List<String> removed = new ArrayList<>();
        for (Path half : folder.unfinished()) {
            FileSystemUtils.deleteRecursively(half);
            removed.add(half.getFileName().toString());
        }
        return removed;
    }

    static PGSimpleDataSource source(External to) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(to.jdbcUrl());
        source.setUser(to.user());
        source.setPassword(to.password());
        source.setApplicationName("openimr backup");
        return source;
    }

    /**
     * Only the documents, where the database is one that others run and back up.
     *
     * @return how many were new
     */
    public static long documents(Path documents, Path to, Steps steps) {
        try {
            if (!Files.isDirectory(to)) {
                throw new BackupRefused(
                        BackupFault.FOLDER_NOT_USABLE,
                        "The backup folder " + to + " is not there. Make it, or mount it.");
            }
            return DocumentCopies.add(documents, new BackupFolder(to).documents(), steps)
                    .copied();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies the master key to a folder that is not in the backup.
     *
     * @return the copy
     */
    public static Path key(Path masterKey, Path backup, Path to) {
        Path folder = to.toAbsolutePath().normalize();
        if (folder.startsWith(backup.toAbsolutePath().normalize())) {
            throw new BackupRefused(
                    BackupFault.KEY_BESIDE_BACKUP,
                    "The key must not lie in the backup that it opens. Name a folder on another disk or machine.");
        }
        try {
            OwnerOnly.folders(folder);
            Path copy = folder.resolve("master-key.json");
            if (Files.exists(copy) && Files.mismatch(masterKey, copy) == -1) return copy;
            if (Files.exists(copy))
                copy = folder.resolve(
                        "master-key-" + DurableCopy.hash(masterKey).substring(0, 8) + ".json");
            if (!Files.exists(copy)) DurableCopy.copy(masterKey, copy);
            DurableFile.sync(folder);
            return copy;
        } catch (IOException e) {
            throw new BackupRefused(BackupFault.FOLDER_NOT_USABLE, "The key was not copied: " + e + ".", e);
        }
    }
}

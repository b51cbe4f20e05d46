package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.store.DurableFile;
import org.openimr.records.store.OwnerOnly;
import org.openimr.server.log.Anchor;
import org.openimr.server.postgres.RunningCluster;

/** Copies a cluster's files while its server works, by PostgreSQL's low-level interface, and writes down what it copied. */
final class BaseBackup {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int VERSION_FACTOR = 10_000;

    private final RunningCluster cluster;
    private final BackupFolder folder;
    private final Steps steps;
    private final List<ListedFile> listed = new ArrayList<>();

    BaseBackup(RunningCluster cluster, BackupFolder folder, Steps steps) {
        this.cluster = cluster;
        this.folder = folder;
        this.steps = steps;
    }

    /** What is said of the base apart from its own files. */
    record About(String program, Optional<Anchor> log, long documents) {}

    private record Stopped(String place, String label) {}

    /**
     * Makes a base; it gets its name when it is whole.
     *
     * @param about  asked for when the files are copied
     */
    Path take(Connection connection, DocumentsFirst about) throws SQLException, IOException {
        Instant begun = now(connection);
        Path whole = folder.base().resolve(NAME.format(begun));
        Path base = folder.base().resolve(NAME.format(begun) + BackupFolder.UNFINISHED);
        OwnerOnly.folders(base.resolve("cluster"));
        // The server keeps the log from here on until this connection closes.
        ask(connection, "select lsn::text from pg_create_physical_replication_slot('backup', true, true)");
        String start = ask(connection, "select pg_backup_start('openimr', true)::text");
        long timeline = Long.parseLong(ask(connection, "select timeline_id::text from pg_control_checkpoint()"));
        copyCluster(base);
        Stopped stopped = stop(connection);
        Instant ended = now(connection);
        write(base, "cluster/backup_label", stopped.label());
        // A place at the very end of a segment is in that one.
        Segment last = Segment.named(ask(connection, "select pg_walfile_name('" + stopped.place() + "')"))
                .orElseThrow();
        Segment first = Segment.of(timeline, start);
        copyLog(base, first, last);
        copy(cluster.password(), base, "password");
        String list = String.join("\n", listed.stream().map(ListedFile::line).toList()) + "\n";
        DurableCopy.write(base.resolve(ListedFile.LIST), list);
        About said = about.get();
        Manifest manifest = new Manifest(
                said.program(),
                Integer.parseInt(ask(connection, "show server_version_num")) / VERSION_FACTOR,
                cluster.line(),
                begun,
                ended,
                first,
                last,
                said.log(),
                said.documents(),
                DurableCopy.hash(base.resolve(ListedFile.LIST)));
        DurableCopy.write(base.resolve(Manifest.NAME), manifest.text());
        DurableFile.sync(base);
        Files.move(base, whole, StandardCopyOption.ATOMIC_MOVE);
        DurableFile.sync(folder.base());
        return whole;
    }

    /** Copies the documents that the database just copied may name, and says what there is. */
    interface DocumentsFirst {
        About get() throws IOException;
    }

    private void copyCluster(Path base) throws IOException {
        ClusterFiles found = ClusterFiles.of(cluster.cluster());
        if (Files.getFileStore(base).getUsableSpace() < found.bytes()) {
            throw new BackupRefused(
                    BackupFault.FOLDER_NOT_USABLE,
                    folder.root() + " has no room for the " + (found.bytes() >> 20)
                            + " MB of the database. Make room, or name a folder on a larger disk.");
        }
        for (Path own : found.folders()) {
            OwnerOnly.folders(base.resolve("cluster").resolve(own));
            listed.add(new ListedFile(Optional.empty(), "cluster/" + own));
        }
        long done = 0;
        for (Path own : found.files()) {
            try {
                done += copy(cluster.cluster().resolve(own), base, "cluster/" + own);
            } catch (NoSuchFileException e) {
                if (Files.exists(cluster.cluster().resolve(own))) throw e;
                // dropped meanwhile: the log that is replayed says so too
            }
            steps.at(done >> 20, "MB of the database", found.bytes() >> 20);
        }
    }

    /** With these the files are whole even where nothing is archived. */
    private void copyLog(Path base, Segment first, Segment last) throws IOException {
        for (Segment segment = first; segment.number() <= last.number(); segment = segment.next()) {
            String own = "pg_wal/" + segment.name();
            copy(cluster.cluster().resolve(own), base, "cluster/" + own);
        }
        // Of a line that was restored before: from where it went off the one before it.
        for (Path file :
                BackupFolder.entries(cluster.cluster().resolve("pg_wal")).toList()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".history")) copy(file, base, "cluster/pg_wal/" + name);
        }
    }

    private long copy(Path from, Path base, String to) throws IOException {
        DurableCopy.Copied copied = DurableCopy.copy(from, base.resolve(to));
        listed.add(new ListedFile(Optional.of(copied), to));
        return copied.size();
    }

    private void write(Path base, String to, String text) throws IOException {
        DurableCopy.write(base.resolve(to), text);
        Path written = base.resolve(to);
        listed.add(new ListedFile(
                Optional.of(new DurableCopy.Copied(Files.size(written), DurableCopy.hash(written))), to));
    }

    private static Stopped stop(Connection connection) throws SQLException {
        // Not waiting for the archive: what the base needs of the log is copied into it.
        try (PreparedStatement statement =
                        connection.prepareStatement("select lsn::text, labelfile from pg_backup_stop(false)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Stopped(row.getString(1), row.getString(2));
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

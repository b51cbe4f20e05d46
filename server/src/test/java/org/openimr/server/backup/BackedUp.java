package org.openimr.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.records.ContentHash;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.Archiving;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseForTests;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.RunningCluster;
import org.openimr.server.records.KeysTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small installation with one base backup and four segments of log after it; in each a case with a document, and a
 * moment after it.
 */
record BackedUp(Path folder, List<Instant> moments, List<Path> documents) {
    private static final int CASES = 4;

    Path data() {
        return folder.resolve("data");
    }

    Path backup() {
        return folder.resolve("backup");
    }

    Path key() {
        return data().resolve("keys/master-key.json");
    }

    Embedded database() {
        return DatabaseForTests.in(data().resolve("database"));
    }

    static BackedUp make(Path folder) throws IOException, SQLException, InterruptedException {
        Files.createDirectory(folder.resolve("backup"));
        BackedUp made = new BackedUp(folder, new ArrayList<>(), new ArrayList<>());
        Embedded archived = made.database().with(new Archiving.Into(made.backup(), Duration.ofHours(1)));
        try (Database database = Database.open(archived)) {
            made.takeCase(database);
            assertThat(made.back().newly()).isEqualTo(1);
            for (int i = 0; i < CASES; i++) {
                Path document = made.takeCase(database);
                made.documents.add(made.data().resolve("documents").relativize(document));
                made.moments.add(now(database));
                made.finishSegment();
            }
            assertThat(Backup.documents(made.data().resolve("documents"), made.backup(), (_, _, _) -> {}))
                    .isEqualTo(CASES);
        }
        return made;
    }

    Backup.Made back() {
        return Backup.make(
                new Backup.Order(database(), data().resolve("documents"), backup(), "openimr test"), (_, _, _) -> {});
    }

    private Path takeCase(Database database) throws IOException {
        CaseNumber number = new CaseDesk(database.dataSource()).awaitingRecords();
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        byte[] note = ("Fictional note of " + number).getBytes(StandardCharsets.UTF_8);
        Path documents = data().resolve("documents");
        ContentHash content = new Vaults(documents, MasterKey.at(key()), new KeysTable(jdbc))
                .open(new VaultName(number.value()))
                .keep(new ByteArrayInputStream(note));
        jdbc.sql("insert into received_file (id, number, sender, kind, name, sent_by, sent_by_role, size, begun_at,"
                        + " arrived, received_at, state, sha256) values (?, ?, 'CLAIMS_ADMINISTRATOR',"
                        + " 'PHYSICIAN_REPORT', 'note.txt', 'test', 'CASE_MANAGER', ?, now(), ?, now(), 'WAITING', ?)")
                .params(UUID.randomUUID(), number.value(), note.length, note.length, content.sha256())
                .update();
        return documents
                .resolve(number.value())
                .resolve(content.sha256().substring(0, 2))
                .resolve(content.sha256());
    }

    private void finishSegment() throws SQLException, InterruptedException, IOException {
        int before = segments().size();
        try (RunningCluster cluster = RunningCluster.open(database());
                Connection connection = Backup.source(cluster.superuser()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
        }
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        while (segments().size() == before && Instant.now().isBefore(until)) Thread.sleep(100);
    }

    /** Archived after the base, in order. */
    List<Path> segments() throws IOException {
        BackupFolder folder = new BackupFolder(backup());
        if (folder.bases().isEmpty()) return List.of();
        Segment last = Manifest.of(folder.bases().getFirst()).last();
        return folder.archived(last.timeline()).tailSet(last.number() + 1).stream()
                .map(number -> folder.segments().resolve(new Segment(last.timeline(), number) + ".gz"))
                .toList();
    }

    /** The copy of a document, in the backup. */
    Path copyOf(Path document) throws IOException {
        Path copy = backup().resolve("documents").resolve(document);
        return BackupFolder.entries(Objects.requireNonNull(copy.getParent()))
                .filter(each -> each.getFileName()
                        .toString()
                        .startsWith(document.getFileName().toString()))
                .findFirst()
                .orElseThrow();
    }

    Restore.Made restore(Path into, Optional<Instant> until) throws InterruptedException {
        return Restore.run(order(into, until), (_, _, _) -> {});
    }

    Restore.Order order(Path into, Optional<Instant> until) {
        return new Restore.Order(backup(), into, until, Optional.of(database().programs()), Optional.of(key()), false);
    }

    private static Instant now(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}

package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.determination.CaseNumber;
import org.openimr.records.ContentHash;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.archive.ArchiveSettings;
import org.openimr.server.archive.ImportOrder;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.LetterImport;
import org.openimr.server.archive.NotedDocument;
import org.openimr.server.backup.Backup;
import org.openimr.server.backup.DocumentCopying;
import org.openimr.server.backup.Restore;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.log.Verdict;
import org.openimr.server.postgres.Archiving;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseForTests;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.records.KeysTable;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Cases, documents and letters are taken while backups are made; restored to moments in between, each chosen by chance,
 * everything is as it was then: event log, every table, documents, answers of the index.
 *
 * <p>{@code -Dopenimr.restore.times=20} and {@code -Dopenimr.restore.seed=N} say how often and by which chance.
 */
class RestoreRehearsalTest {
    private static final int TIMES = Integer.getInteger("openimr.restore.times", 3);
    private static final long SEED = Long.getLong("openimr.restore.seed", 4610L);
    private static final int CLIENTS = 2;
    private static final int LONGEST_PAUSE = 2_500;
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");

    private static final Vocabulary LISTS = Vocabularies.builtIn().vocabulary();
    private static final Lexicon LEXICON = Lexicon.of(LISTS);

    @TempDir
    Path folder;

    /** Clients hold it shared for each request; a moment is remembered while nobody has it. */
    private final ReentrantReadWriteLock work = new ReentrantReadWriteLock(true);

    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger letters = new AtomicInteger();

    private record Moment(Instant at, InstallationAsItIs was) {}

    /** What a server has open, without its pages. */
    private record Working(Database database, ArchiveIndex index, Vaults vaults) {
        DataSource source() {
            return database.dataSource();
        }
    }

    @Test
    void each_moment_is_restored_as_it_was() throws Exception {
        Random chance = new Random(SEED);
        Path backup = Files.createDirectory(folder.resolve("backup"));
        DatabaseSettings.Embedded archived =
                DatabaseForTests.in(data().resolve("database")).with(new Archiving.Into(backup, Duration.ofSeconds(5)));
        List<Moment> moments = new ArrayList<>();
        try (Database database = Database.open(archived);
                ArchiveIndex index = new ArchiveSettings.InProcess().open(data(), LEXICON);
                DocumentCopying _ = DocumentCopying.start(
                        data().resolve("documents"), backup, Duration.ofMillis(300), database.dataSource());
                ExecutorService clients = Executors.newCachedThreadPool()) {
            MasterKey key = MasterKey.at(data().resolve("keys/master-key.json"));
            KeysTable keys = new KeysTable(JdbcClient.create(database.dataSource()));
            Working all = new Working(database, index, new Vaults(data().resolve("documents"), key, keys));
            backUp(archived, backup);
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) working.add(clients.submit(() -> takeCases(all)));
            working.add(clients.submit(() -> importLetters(all)));
            Future<?> second = clients.submit(() -> {});
            for (int i = 0; i < TIMES; i++) {
                Thread.sleep(chance.nextInt(LONGEST_PAUSE));
                // One more base, made while the clients work.
                if (i == TIMES / 2) second = clients.submit(() -> backUp(archived, backup));
                moments.add(moment(all));
            }
            second.get();
            ended.set(true);
            for (Future<?> each : working) each.get();
            backUp(archived, backup);
        }
        for (Moment moment : moments) restored(backup, moment);
        assertThat(moments.getLast().was()).isNotEqualTo(moments.getFirst().was());
        System.out.println(TIMES + " of " + TIMES + " equal, seed " + SEED);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Backup.Made backUp(DatabaseSettings.Embedded database, Path backup) {
        Backup.Made made = Backup.make(
                new Backup.Order(database, data().resolve("documents"), backup, "openimr test"), (_, _, _) -> {});
        assertThat(made.log()).isInstanceOf(Verdict.Sound.class);
        assertThat(made.isArchived()).isTrue();
        return made;
    }

    private int takeCases(Working all) {
        CaseDesk desk = new CaseDesk(all.source());
        int cases = 0;
        while (!ended.get()) {
            CaseNumber number = shared(desk::awaitingRecords);
            cases += shared(() -> keep(all, number));
        }
        return cases;
    }

    /** A document as it is when it was received and not yet read. */
    private static int keep(Working all, CaseNumber number) throws IOException {
        byte[] note =
                ("Fictional progress note of " + number + ". ").repeat(200).getBytes(StandardCharsets.UTF_8);
        ContentHash content = all.vaults().open(new VaultName(number.value())).keep(new ByteArrayInputStream(note));
        return JdbcClient.create(all.source())
                .sql("insert into received_file (id, number, sender, kind, name, sent_by, sent_by_role, size, begun_at,"
                        + " arrived, received_at, state, sha256) values (?, ?, 'CLAIMS_ADMINISTRATOR',"
                        + " 'PHYSICIAN_REPORT', 'note.txt', 'test', 'CASE_MANAGER', ?, now(), ?, now(), 'WAITING', ?)")
                .params(UUID.randomUUID(), number.value(), note.length, note.length, content.sha256())
                .update();
    }

    private int importLetters(Working all) throws Exception {
        String letter = Files.readString(EXAMPLE);
        while (!ended.get()) {
            String other = letter.replace("CM16-9900042", "CM16-99%05d".formatted(letters.incrementAndGet() + 100));
            shared(() -> new LetterImport(all.source(), Optional.of(all.index())).run(order(other), QUIET));
            Thread.sleep(200);
        }
        return letters.get();
    }

    private interface Request<T> {
        T send() throws Exception;
    }

    private <T> T shared(Request<T> request) {
        work.readLock().lock();
        try {
            return request.send();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            work.readLock().unlock();
        }
    }

    /** What is there while nobody works, and the moment. */
    private Moment moment(Working all) throws SQLException, InterruptedException {
        work.writeLock().lock();
        try {
            InstallationAsItIs was = InstallationAsItIs.of(all.source(), all.index());
            Instant at = JdbcClient.create(all.source())
                    .sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            Thread.sleep(5);
            return new Moment(at, was);
        } finally {
            work.writeLock().unlock();
        }
    }

    private void restored(Path backup, Moment moment) throws Exception {
        Path into = folder.resolve("restored");
        Restore.Made made = Restore.run(
                new Restore.Order(
                        backup,
                        into,
                        Optional.of(moment.at()),
                        Optional.of(DatabaseForTests.in(into).programs()),
                        Optional.of(data().resolve("keys/master-key.json")),
                        false),
                (_, _, _) -> {});
        assertThat(made.faults()).as("documents at " + moment.at()).isEmpty();
        assertThat(made.areRead()).isTrue();
        ArchiveDesk.Place place = new ArchiveDesk.Place(into, Optional.empty(), new ArchiveSettings.InProcess(), LISTS);
        try (ArchiveDesk desk = ArchiveDesk.open(place)) {
            assertThat(desk.rebuildIndex()).isPresent();
        }
        try (Database database = Database.open(DatabaseForTests.in(into.resolve("database")));
                ArchiveIndex index = new ArchiveSettings.InProcess().open(into, LEXICON)) {
            InstallationAsItIs is = InstallationAsItIs.of(database.dataSource(), index);
            assertThat(is.log())
                    .as("log at " + moment.at())
                    .isEqualTo(moment.was().log());
            assertThat(is.tables())
                    .as("tables at " + moment.at())
                    .isEqualTo(moment.was().tables());
            assertThat(is.index())
                    .as("index at " + moment.at())
                    .isEqualTo(moment.was().index());
        }
        System.out.println("equal at " + moment.at() + ": " + moment.was().log() + ", " + made.documents()
                + " documents, from " + made.base().getFileName());
        FileSystemUtils.deleteRecursively(into);
    }

    private static ImportOrder order(String letter) {
        return new ImportOrder(
                "test",
                "tester",
                sources -> sources.stream("-", new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                Optional.empty(),
                LocalDate.of(2026, 11, 29));
    }

    private static final ImportWatch QUIET = new ImportWatch() {
        @Override
        public void at(long documents, long bytes) {}

        @Override
        public void noted(NotedDocument noted) {
            throw new AssertionError(noted);
        }
    };
}

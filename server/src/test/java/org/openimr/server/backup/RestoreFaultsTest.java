package org.openimr.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.postgres.Archiving;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseFault;
import org.openimr.server.postgres.DatabaseForTests;
import org.openimr.server.postgres.DatabaseUnusable;

/** Faults planted in a backup: each is found and said, and nothing half restored is left. */
class RestoreFaultsTest {
    @TempDir
    static Path folder;

    static BackedUp backedUp = new BackedUp(Path.of(""), List.of(), List.of());

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void a_backup_with_a_log_of_four_segments() throws Exception {
        backedUp = BackedUp.make(folder);
        assertThat(backedUp.segments()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_dropped_segment_is_named_and_moments_before_it_are_restored() throws Exception {
        Path dropped = backedUp.segments().get(1);
        String name = dropped.getFileName().toString().replace(".gz", "");
        Path away = elsewhere.resolve("away");
        Files.move(dropped, away);
        try {
            refused(BackupFault.SEGMENT_MISSING, Optional.empty(), name);
            refused(BackupFault.SEGMENT_MISSING, Optional.of(backedUp.moments().get(3)), name, "The last change that");
            Restore.Made made = backedUp.restore(elsewhere.resolve("restored"), Optional.of(beforeTheLast(name)));
            assertThat(made.documents()).isEqualTo(1);
            assertThat(made.faults()).isEmpty();
        } finally {
            Files.move(away, dropped);
        }
    }

    @Test
    void a_flipped_byte_in_a_segment_is_named() throws Exception {
        Path segment = backedUp.segments().get(2);
        String name = segment.getFileName().toString().replace(".gz", "");
        flip(segment);
        try {
            refused(BackupFault.SEGMENT_DAMAGED, Optional.empty(), name);
            refused(BackupFault.SEGMENT_DAMAGED, Optional.of(backedUp.moments().get(3)), name);
        } finally {
            flip(segment);
        }
    }

    @Test
    void a_flipped_byte_in_the_base_is_named() throws Exception {
        for (String name : new String[] {"cluster/global/pg_control", "cluster/PG_VERSION", "password"}) {
            Path file = base().resolve(name);
            flip(file);
            try {
                refused(BackupFault.BASE_DAMAGED, Optional.empty(), name);
            } finally {
                flip(file);
            }
        }
    }

    @Test
    void a_missing_file_of_the_base_and_another_list_or_manifest_are_named() throws Exception {
        Path file = base().resolve("cluster/pg_xact/0000");
        Path away = elsewhere.resolve("away");
        Files.move(file, away);
        refused(BackupFault.BASE_DAMAGED, Optional.empty(), "cluster/pg_xact/0000");
        Files.move(away, file);
        for (String name : new String[] {ListedFile.LIST, Manifest.NAME}) {
            flip(base().resolve(name));
            refused(BackupFault.BASE_DAMAGED, Optional.empty(), name);
            flip(base().resolve(name));
        }
    }

    @Test
    void a_missing_document_and_one_with_a_flipped_byte_are_named() throws Exception {
        Path missing = backedUp.copyOf(backedUp.documents().get(0));
        Path flipped = backedUp.copyOf(backedUp.documents().get(1));
        Path away = elsewhere.resolve("away");
        Files.move(missing, away);
        flip(flipped);
        try {
            Restore.Made made = backedUp.restore(elsewhere.resolve("restored"), Optional.empty());
            assertThat(made.documents()).isEqualTo(5);
            assertThat(made.faults())
                    .contains(
                            backedUp.documents().get(0) + " is missing",
                            backedUp.documents().get(1) + " is missing",
                            backup("documents").relativize(flipped) + " is not what was copied")
                    .hasSize(3);
        } finally {
            Files.move(away, missing);
            flip(flipped);
        }
    }

    @Test
    void moments_before_the_first_base_and_after_the_archived_log_are_refused() throws Exception {
        Instant first = Manifest.of(base()).ended();
        refused(BackupFault.BEFORE_FIRST, Optional.of(first.minusMillis(1)), first.toString());
        refused(
                BackupFault.AFTER_LAST,
                Optional.of(backedUp.moments().getLast().plus(Duration.ofDays(1))),
                "after what the archived log reaches",
                "The last change that could be read is of ");
    }

    @Test
    void a_folder_with_something_in_it_is_not_touched() throws Exception {
        Path into = Files.createDirectory(elsewhere.resolve("restored"));
        Path there = Files.writeString(into.resolve("there"), "before");
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> backedUp.restore(into, Optional.empty()))
                .withMessageStartingWith(BackupFault.NOT_EMPTY.code());
        assertThat(there).hasContent("before");
        assertThat(BackupFolder.entries(into)).containsExactly(there);
    }

    @Test
    void documents_without_their_key_are_refused_unless_that_is_wanted() throws Exception {
        Restore.Order all = backedUp.order(elsewhere.resolve("restored"), Optional.empty());
        Restore.Order without =
                new Restore.Order(all.from(), all.into(), all.until(), all.programs(), Optional.empty(), false);
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> Restore.run(without, (_, _, _) -> {}))
                .withMessageStartingWith(BackupFault.KEY_MISSING.code());
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> Backup.key(backedUp.key(), backedUp.backup(), backup("keys")))
                .withMessageStartingWith(BackupFault.KEY_BESIDE_BACKUP.code());
    }

    @Test
    void a_base_that_was_cut_off_is_none_and_is_removed_by_the_next(@TempDir Path other) throws Exception {
        Path half = Files.createDirectories(other.resolve("base/20260101T000000Z" + BackupFolder.UNFINISHED));
        Restore.Order all = backedUp.order(elsewhere.resolve("restored"), Optional.empty());
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> Restore.run(
                        new Restore.Order(other, all.into(), all.until(), all.programs(), all.key(), false),
                        (_, _, _) -> {}))
                .withMessageStartingWith(BackupFault.NO_BACKUP.code())
                .withMessageContaining("cut off");
        Backup.Made made = Backup.make(
                new Backup.Order(backedUp.database(), backedUp.data().resolve("documents"), other, "openimr test"),
                (_, _, _) -> {});
        assertThat(half).doesNotExist();
        assertThat(made.cutOff()).containsExactly("20260101T000000Z" + BackupFolder.UNFINISHED);
        assertThat(made.isArchived()).as("the log goes elsewhere").isFalse();
    }

    /** What was restored begins a line of its own; its log must not come among that of the line it left. */
    @Test
    void restored_data_do_not_archive_into_the_backup_that_they_came_from() throws Exception {
        Path into = elsewhere.resolve("restored");
        assertThat(backedUp.restore(into, Optional.empty()).faults()).isEmpty();
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> Database.open(DatabaseForTests.in(into.resolve("database"))
                                .with(new Archiving.Into(backedUp.backup(), Duration.ofSeconds(1))))
                        .close())
                .satisfies(e -> assertThat(e.fault()).isEqualTo(DatabaseFault.BACKUP_OF_OTHER_DATA));
    }

    @Test
    void an_archived_segment_is_never_overwritten_by_another() throws Exception {
        Path kept = backedUp.segments().getFirst();
        byte[] before = Files.readAllBytes(kept);
        Path same = elsewhere.resolve("same");
        assertThat(new ProcessBuilder("sh", "-c", "gzip -dc '" + kept + "' >'" + same + "'")
                        .start()
                        .waitFor())
                .isZero();
        String name = kept.getFileName().toString().replace(".gz", "");
        assertThat(archive(same, name)).isZero();
        flip(same);
        assertThat(archive(same, name)).isEqualTo(1);
        assertThat(kept).hasBinaryContent(before);
        Path line = backup("line");
        String own = Files.readString(line);
        Files.writeString(line, "another\n");
        assertThat(archive(same, "00000001000000000000FFFF")).isEqualTo(1);
        Files.writeString(line, own);
    }

    /** A moment such as a refusal offers in place of the one asked for: the last change in it is the one before. */
    private Instant beforeTheLast(String segment) {
        BackupRefused refused = catchThrowableOfType(
                BackupRefused.class,
                () -> backedUp.restore(
                        elsewhere.resolve("restored"),
                        Optional.of(backedUp.moments().getLast())));
        String message = String.valueOf(refused.getMessage());
        assertThat(message).contains(segment);
        return Instant.parse(message.replaceFirst(".* is of ", "").replaceFirst(": ask.*", ""))
                .minusNanos(1_000);
    }

    private int archive(Path segment, String name) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "sh",
                        backedUp.database().folder().resolve("archive-log").toString(),
                        segment.toString(),
                        name)
                .redirectErrorStream(true)
                .redirectOutput(elsewhere.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private void refused(BackupFault fault, Optional<Instant> until, String... said) {
        Path into = elsewhere.resolve("restored");
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> backedUp.restore(into, until))
                .withMessageStartingWith(fault.code() + ": ")
                .withMessageContainingAll(said);
        assertThat(into.resolve("restoring")).doesNotExist();
        assertThat(into.resolve("database")).doesNotExist();
    }

    private static Path base() throws IOException {
        return new BackupFolder(backedUp.backup()).bases().getFirst();
    }

    private static Path backup(String name) {
        return backedUp.backup().resolve(name);
    }

    /**
     * A byte that says something: the middle of a packed segment is zeros, where another code can mean the same. Done
     * twice, the file is as before.
     */
    private static void flip(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            long at = Math.min(opened.length() / 2, 1_000);
            opened.seek(at);
            int before = opened.read();
            opened.seek(at);
            opened.write(before ^ 1);
        }
    }
}

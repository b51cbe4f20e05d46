package org.openimr.server.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.log.EventLog;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CheckpointMakingTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    Path folder;

    private SignedLog log = new SignedLog(POSTGRES, Path.of("unused"));

    @BeforeEach
    void empty() {
        log = new SignedLog(POSTGRES, folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("checkpoints"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void an_empty_log_needs_no_checkpoint_and_one_without_new_events_no_other() throws Exception {
        assertThat(log.sign()).isZero();
        log.appendNine();
        assertThat(log.sign()).isOne();
        assertThat(log.sign()).isZero();
        assertThat(files()).hasSize(3).startsWith("0000001-9.events", "0000001.checkpoint");
    }

    @Test
    void each_continues_the_one_before_it_and_leaves_its_files_alone() throws Exception {
        log.appendNine();
        log.sign();
        byte[] first = Files.readAllBytes(folder.resolve("checkpoints/0000001.checkpoint"));
        log.append("case/2");
        log.append("case/7");
        assertThat(log.sign()).isOne();
        assertThat(folder.resolve("checkpoints/0000001.checkpoint")).hasBinaryContent(first);
        assertThat(Files.readAllLines(folder.resolve("checkpoints/0000002-11.events")))
                .hasSize(2)
                .first()
                .asString()
                .matches("10 4 [0-9a-f]{64} 2026-03-02T12:00:03.123456Z case/2");
        assertThat(log.audit().isSound()).isTrue();
        assertThat(log.audit().events()).isEqualTo(11);
    }

    /** A position is handed out before its transaction ends, so position 2 can be seen before 1. */
    @Test
    void an_event_that_becomes_visible_late_is_not_passed_over() throws Exception {
        try (Connection slow = POSTGRES.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            EventLog itsLog = new EventLog(JdbcClient.create(new SingleConnectionDataSource(slow, true)));
            log.append(itsLog, "case/slow");
            log.append("case/quick");
            assertThat(log.sign()).isZero();
            slow.commit();
            slow.setAutoCommit(true);
        }
        assertThat(log.sign()).isOne();
        AuditReport audit = log.audit();
        assertThat(audit.isSound()).isTrue();
        assertThat(audit.events()).isEqualTo(2);
    }

    @Test
    void a_long_log_gets_several_at_once() throws Exception {
        log.appendNine();
        assertThat(new CheckpointMaking(POSTGRES.dataSource(), log.settings, 2)
                        .make(SignedLog.NOON)
                        .made())
                .extracting(Checkpoint::events)
                .containsExactly(2L, 4L, 6L, 8L, 9L);
        assertThat(log.audit().isSound()).isTrue();
    }

    @Test
    void what_is_not_sound_is_not_signed_until_it_is_as_it_was() throws Exception {
        log.appendNine();
        for (String change : List.of("actor = 'account/clerc'", "previous_hash = sha256('x')")) {
            log.edit("create table kept as table event; update event set " + change + " where position = 5");
            assertThatThrownBy(log::sign)
                    .isInstanceOf(CheckpointFault.class)
                    .hasMessageContaining("IMR-919: The event at position 5 was altered before it was signed");
            log.edit("truncate event; insert into event overriding system value select * from kept; drop table kept");
        }
        assertThat(log.sign()).isOne();
    }

    /** Hashed anew it is sound in itself; the event after it, which nobody touched, does not continue it. */
    @Test
    void what_does_not_continue_its_stream_is_not_signed() throws Exception {
        log.appendNine();
        log.edit("update event set actor = 'account/clerc' where position = 2");
        log.hashAnew("case/2", 1);
        assertThatThrownBy(log::sign)
                .isInstanceOf(CheckpointFault.class)
                .hasMessageContaining("position 5 was altered");
    }

    @Test
    void a_log_that_lost_what_was_signed_is_not_signed_again() throws Exception {
        log.appendNine();
        log.sign();
        log.edit("delete from event where position = 9");
        log.append("case/8");
        assertThatThrownBy(log::sign)
                .isInstanceOf(CheckpointFault.class)
                .hasMessageContaining("position 9, the last that checkpoint 1 signs");
    }

    @Test
    void a_key_that_takes_over_leaves_the_old_one_to_check_with() throws Exception {
        log.appendNine();
        String old = log.making().make(SignedLog.NOON).key();
        Files.delete(log.settings.keyFile());
        log.append("case/1");
        String later = log.making().make(SignedLog.NOON).key();
        assertThat(log.audit().isSound()).isTrue();
        assertThat(log.audit(old, later).keys()).containsExactly(old, later);
        assertThat(log.audit(old).flaws())
                .containsExactly("Checkpoint 2 does not count: it is signed with the key " + later
                        + ", which you did not name.");
        assertThat(files()).contains(old + ".pem", later + ".pem");
    }

    @Test
    void a_list_that_a_stopped_process_left_behind_is_taken_and_a_false_one_is_not() throws Exception {
        log.appendNine();
        log.sign();
        Path checkpoint = folder.resolve("checkpoints/0000001.checkpoint");
        Path list = folder.resolve("checkpoints/0000001-9.events");
        Files.delete(checkpoint);
        assertThat(log.sign()).isOne();
        Files.delete(checkpoint);
        Files.writeString(list, "Dear diary\n");
        assertThatThrownBy(log::sign).isInstanceOf(CheckpointFault.class).hasMessageContaining("says something else");
        assertThat(checkpoint).doesNotExist();
    }

    @Test
    void the_job_says_what_went_wrong_and_comes_again() throws SQLException, IOException {
        log.appendNine();
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(log.settings.keyFile(), "Dear diary");
        java.time.Clock clock = java.time.Clock.fixed(SignedLog.NOON, java.time.ZoneOffset.UTC);
        CheckpointJob.sign(log.making(), clock);
        assertThat(folder.resolve("checkpoints/0000001.checkpoint")).doesNotExist();
        Files.delete(log.settings.keyFile());
        CheckpointJob.sign(log.making(), clock);
        assertThat(log.audit().isSound()).isTrue();
    }
}

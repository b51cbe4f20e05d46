package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.log.Actor;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.EventType;
import org.openimr.server.log.Head;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;
import org.openimr.server.log.StreamId;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

class CheckpointCommandTest {
    @TempDir
    Path folder;

    private Console run(String command, String... more) {
        String[] words = new String[more.length + 3];
        words[0] = command;
        words[1] = "--data";
        words[2] = folder.resolve("data").toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Console.run(words);
    }

    private Database open() {
        return Database.open(DatabaseSettings.embedded(folder.resolve("data").resolve("database")));
    }

    private void twoEvents() {
        try (Database database = open()) {
            NewEvent event = new NewEvent(new EventType("NoteAdded", 1), new Payload("{}"));
            new EventLog(JdbcClient.create(database.dataSource()))
                    .append(
                            new StreamId("case/CM26-0000001"),
                            Head.EMPTY,
                            List.of(event, event),
                            new CommandId(UUID.randomUUID()),
                            new Actor("account/clerk"),
                            Instant.parse("2026-03-02T12:00:00Z"));
        }
    }

    private void cutTheEndOff() throws SQLException {
        try (Database database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter table event disable trigger event_append_only; delete from event where version = 2;"
                            + " alter table event enable always trigger event_append_only");
        }
    }

    @Test
    void without_a_folder_there_is_no_log() {
        Console console = run("checkpoint");
        assertThat(console.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(console.err()).contains("CLI-DATABASE").contains("no such folder");
    }

    @Test
    void what_was_signed_is_compared_and_an_end_cut_off_is_named() throws Exception {
        twoEvents();
        assertThat(run("verify").out()).contains("Checkpoints: none was made yet");
        Console signed = run("checkpoint");
        assertThat(signed.err()).isEmpty();
        assertThat(signed.status()).isEqualTo(ExitStatus.DONE);
        assertThat(signed.out())
                .matches(
                        "(?s)Signed: 1 checkpoint\\.\nCheckpoint 1 in .*: 2 events up to position 2, root [0-9a-f]{64}\n"
                                + "Key: [0-9a-f]{64}\n");
        assertThat(run("verify").out())
                .contains("Checkpoints: 2 events up to position 2 are as they were signed in 1; 0 since then");
        cutTheEndOff();
        Console verified = run("verify");
        assertThat(verified.status()).isEqualTo(ExitStatus.NO);
        assertThat(verified.out())
                .contains("Sound: 1 events")
                .contains(
                        "CUT_OFF: event 2 of case/CM26-0000001 (position 2): it is gone, and nothing after it is left in"
                                + " its stream.")
                .contains("Not the log that was signed: 1 events, 0 faults of the checkpoints.");
        Console again = run("checkpoint");
        assertThat(again.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(again.err()).contains("CLI-CHECKPOINT").contains("IMR-919");
        String elsewhere = Files.createDirectories(folder.resolve("elsewhere")).toString();
        assertThat(run("checkpoint", "--checkpoints", elsewhere).out()).contains("1 events up to position 1");
        assertThat(run("verify", "--checkpoints", elsewhere, "--key", "0".repeat(64))
                        .out())
                .contains("which you did not name");
    }
}

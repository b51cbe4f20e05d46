package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.log.Fictional.CLERK;
import static org.openimr.server.log.Fictional.NOON;
import static org.openimr.server.log.Fictional.command;
import static org.openimr.server.log.Fictional.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.log.AppendResult.AlreadyDone;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.log.AppendResult.Conflict;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class EventLogTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final EventLog log = new EventLog(POSTGRES.jdbc());
    private final StreamId stream = Fictional.stream();

    @Test
    void a_stream_that_does_not_exist_is_empty() {
        assertThat(log.stream(stream).events()).isEmpty();
        assertThat(log.stream(stream).head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void what_was_appended_is_read_back_as_it_was() {
        CommandId command = command();
        Appended appended = appended(log.append(stream, Head.EMPTY, events(3), command, CLERK, NOON));

        History history = log.stream(stream);
        assertThat(appended.places()).extracting(Place::version).containsExactly(1, 2, 3);
        assertThat(history.events()).extracting(RecordedEvent::place).isEqualTo(appended.places());
        assertThat(history.head()).isEqualTo(appended.head());
        assertThat(history.events())
                .extracting(event -> new NewEvent(event.type(), event.payload()))
                .isEqualTo(events(3));
        assertThat(history.events()).allSatisfy(event -> {
            assertThat(event.recordedAt()).isEqualTo(NOON);
            assertThat(event.actor()).isEqualTo(CLERK);
            assertThat(event.command()).isEqualTo(command);
            assertThat(event.hash()).isEqualTo(Seal.of(event));
        });
        assertThat(history.events()).extracting(RecordedEvent::commandPart).containsExactly(1, 2, 3);
    }

    @Test
    void an_append_continues_from_the_head_that_the_last_one_answered() {
        Head first = appended(log.append(stream, Head.EMPTY, events(2), command(), CLERK, NOON))
                .head();
        Appended second = appended(log.append(stream, first, events(1), command(), CLERK, NOON));

        assertThat(second.places()).extracting(Place::version).containsExactly(3);
        assertThat(log.stream(stream).events().getLast().previousHash()).isEqualTo(first.hash());
    }

    @Test
    void a_stale_head_is_a_conflict_and_writes_nothing() {
        Head one = appended(log.append(stream, Head.EMPTY, events(1), command(), CLERK, NOON))
                .head();
        appended(log.append(stream, one, events(2), command(), CLERK, NOON));

        assertThat(log.append(stream, one, events(1), command(), CLERK, NOON)).isEqualTo(new Conflict(3));
        assertThat(log.append(stream, Head.EMPTY, events(1), command(), CLERK, NOON))
                .isEqualTo(new Conflict(3));
        assertThat(log.stream(stream).events()).hasSize(3);
    }

    @Test
    void a_head_from_the_future_is_a_conflict() {
        Head never = new Head(7, new EventHash("ab".repeat(32)), NOON);
        assertThat(log.append(stream, never, events(1), command(), CLERK, NOON)).isEqualTo(new Conflict(0));
    }

    @Test
    void a_repeated_command_is_answered_and_not_done_twice() {
        CommandId command = command();
        Appended first = appended(log.append(stream, Head.EMPTY, events(2), command, CLERK, NOON));
        appended(log.append(stream, first.head(), events(1), command(), CLERK, NOON));
        AlreadyDone done = new AlreadyDone(first.places());

        assertThat(log.append(stream, Head.EMPTY, events(2), command, CLERK, NOON))
                .isEqualTo(done);
        Head now = log.stream(stream).head();
        assertThat(log.append(stream, now, events(1), command, CLERK, NOON)).isEqualTo(done);
        assertThat(log.stream(stream).answerTo(command)).contains(done);
        assertThat(log.stream(stream).answerTo(command())).isEmpty();
        assertThat(log.stream(stream).events()).hasSize(3);
    }

    @Test
    void the_same_command_may_go_to_two_streams() {
        CommandId command = command();
        appended(log.append(stream, Head.EMPTY, events(1), command, CLERK, NOON));
        appended(log.append(Fictional.stream(), Head.EMPTY, events(1), command, CLERK, NOON));
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_nothing() {
        CommandId command = command();
        appendedAndRolledBack(command);
        assertThat(log.stream(stream).events()).isEmpty();
        appended(log.append(stream, Head.EMPTY, events(2), command, CLERK, NOON));
    }

    @Test
    void a_stream_that_was_read_before_is_read_on_from_there() {
        Head head = appended(log.append(stream, Head.EMPTY, events(2), command(), CLERK, NOON))
                .head();
        History before = log.stream(stream);
        assertThat(log.stream(stream)).isSameAs(before);
        appended(new EventLog(POSTGRES.jdbc()).append(stream, head, events(2), command(), CLERK, NOON));

        List<RecordedEvent> after = log.stream(stream).events();
        assertThat(after).isEqualTo(new EventLog(POSTGRES.jdbc()).stream(stream).events());
        assertThat(after).hasSize(4).startsWith(before.events().toArray(RecordedEvent[]::new));
    }

    @Test
    void what_was_read_within_a_transaction_that_is_rolled_back_is_not_believed() {
        CommandId command = command();
        appendedAndRolledBack(command);
        // The same again has the same hashes, but other positions.
        Appended done = appended(log.append(stream, Head.EMPTY, events(2), command, CLERK, NOON));

        assertThat(log.stream(stream).answerTo(command)).contains(new AlreadyDone(done.places()));
    }

    @Test
    void a_conflict_leaves_the_callers_transaction_usable() {
        appended(log.append(stream, Head.EMPTY, events(1), command(), CLERK, NOON));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(POSTGRES.dataSource()));
        transaction.executeWithoutResult(_ -> {
            assertThat(log.append(stream, Head.EMPTY, events(1), command(), CLERK, NOON))
                    .isEqualTo(new Conflict(1));
            appended(log.append(stream, log.stream(stream).head(), events(1), command(), CLERK, NOON));
        });
        assertThat(log.stream(stream).events()).hasSize(2);
    }

    @Test
    void time_in_a_stream_never_runs_backwards() {
        Head head = appended(log.append(stream, Head.EMPTY, events(1), command(), CLERK, NOON))
                .head();
        log.append(stream, head, events(1), command(), CLERK, NOON.minusSeconds(3));
        log.append(stream, log.stream(stream).head(), events(1), command(), CLERK, NOON.plusNanos(1_999));

        assertThat(log.stream(stream).events())
                .extracting(RecordedEvent::recordedAt)
                .containsExactly(NOON, NOON, NOON.plusNanos(1_000));
    }

    @Test
    void nothing_to_append_is_refused() {
        assertThatThrownBy(() -> log.append(stream, Head.EMPTY, List.of(), command(), CLERK, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_head_that_was_altered_in_the_table_is_noticed_before_writing() {
        Head head = appended(log.append(stream, Head.EMPTY, events(1), command(), CLERK, NOON))
                .head();
        Head altered = new Head(1, new EventHash("ab".repeat(32)), head.recordedAt());
        assertThatThrownBy(() -> log.append(stream, altered, events(1), command(), CLERK, NOON))
                .isInstanceOf(ChainBroken.class)
                .hasMessageContaining("IMR-913")
                .hasMessageContaining(stream.value());
    }

    /** Within its transaction the events are there, and read. */
    private void appendedAndRolledBack(CommandId command) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(POSTGRES.dataSource()));
        transaction.executeWithoutResult(status -> {
            appended(log.append(stream, Head.EMPTY, events(2), command, CLERK, NOON));
            assertThat(log.stream(stream).events()).hasSize(2);
            status.setRollbackOnly();
        });
    }

    private static Appended appended(AppendResult result) {
        assertThat(result).isInstanceOf(Appended.class);
        return (Appended) result;
    }
}

package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.log.Fictional.CLERK;
import static org.openimr.server.log.Fictional.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.log.AppendResult.AlreadyDone;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.log.AppendResult.Conflict;
import org.openimr.server.log.Verdict.Sound;
import org.openimr.server.postgres.PostgresForTests;

/** Eight writers at once on one stream. */
class ConcurrencyTest {
    private static final int WRITERS = 8;

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final EventLog log = new EventLog(POSTGRES.jdbc());
    private final StreamId stream = Fictional.stream();

    @Test
    void of_eight_appends_to_the_same_head_one_succeeds() throws Exception {
        for (int round = 0; round < 20; round++) {
            Head head = log.stream(stream).head();
            List<AppendResult> results =
                    atOnce(() -> log.append(stream, head, Fictional.events(2), Fictional.command(), CLERK, NOON));
            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(Conflict.class::isInstance)
                    .hasSize(WRITERS - 1)
                    .containsOnly(new Conflict(head.version() + 2));
        }
        assertThat(log.stream(stream).events()).hasSize(40);
    }

    @Test
    void one_command_sent_eight_times_at_once_is_done_once_and_answered_alike() throws Exception {
        for (int round = 0; round < 20; round++) {
            Head head = log.stream(stream).head();
            CommandId command = Fictional.command();
            List<AppendResult> results =
                    atOnce(() -> log.append(stream, head, Fictional.events(2), command, CLERK, NOON));
            List<List<Place>> answers =
                    results.stream().map(ConcurrencyTest::places).toList();
            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(answers.stream().distinct()).hasSize(1);
        }
        assertThat(log.stream(stream).events()).hasSize(40);
    }

    @Test
    void writers_that_read_again_after_a_conflict_all_get_through() throws Exception {
        int each = 15;
        atOnce(() -> {
            AppendResult last = new Conflict(0);
            for (int i = 0; i < each; i++) {
                CommandId command = Fictional.command();
                do {
                    Head head = log.stream(stream).head();
                    last = log.append(stream, head, Fictional.events(1), command, CLERK, NOON);
                } while (last instanceof Conflict);
            }
            return last;
        });
        assertThat(log.stream(stream).events())
                .extracting(RecordedEvent::version)
                .hasSize(WRITERS * each)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(new Verification(POSTGRES.dataSource()).walk(Optional.empty(), _ -> {}))
                .isInstanceOf(Sound.class);
    }

    private static List<Place> places(AppendResult result) {
        return switch (result) {
            case Appended(List<Place> places, Head _) -> places;
            case AlreadyDone(List<Place> places) -> places;
            case Conflict conflict -> throw new AssertionError(conflict);
        };
    }

    private static List<AppendResult> atOnce(Callable<AppendResult> task) throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AppendResult>> running = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) running.add(pool.submit(task));
            List<AppendResult> results = new ArrayList<>();
            for (Future<AppendResult> future : running) results.add(future.get());
            return results;
        }
    }
}

package org.openimr.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.faults.Trial.Prepared;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the trial of every command looks for, planted in a small command of its own, and found. */
class PlantedFaultsTest {
    static {
        FaultyDriver.register();
    }

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final String GOOD = "{\"code\":\"API-302\"}";
    private static final String PROBLEM = "application/problem+json";

    private final HikariDataSource pool = new HikariDataSource(config());
    private final JdbcClient jdbc = JdbcClient.create(pool);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));

    private static HikariConfig config() {
        var config = new HikariConfig();
        config.setJdbcUrl(POSTGRES.address() + FaultyDriver.MARK);
        config.setMaximumPoolSize(8);
        return config;
    }

    @BeforeEach
    void tables() {
        jdbc.sql("create table if not exists planted (number text)").update();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** What the command does between its beginning and its end. */
    private interface Work {
        void on(CaseNumber example, CaseNumber number) throws Exception;
    }

    /** An event of a fictional case is copied under another number. */
    private void event(CaseNumber from, CaseNumber number, int version) {
        jdbc.sql("insert into event (stream, version, type, type_version, payload, actor, recorded_at, command_id,"
                        + " command_part, previous_hash, hash) select 'case/' || ?, version, type, type_version,"
                        + " payload, actor, recorded_at, gen_random_uuid(), command_part, previous_hash, hash from"
                        + " event where stream = 'case/' || ? and version = ?")
                .params(number.value(), from.value(), version)
                .update();
    }

    private List<String> found(Work work) {
        var trial = new Trial(pool, Thread.currentThread()::equals);
        CaseNumber example = new CaseDesk(pool).inReview(1);
        int[] numbers = {Math.floorMod(System.nanoTime(), 1_000_000)};
        Supplier<Prepared> fresh = () -> {
            CaseNumber number = new CaseNumber("CM25-%07d".formatted(8_000_000 + numbers[0]++));
            return new Prepared("planted", number, Kept.moment(jdbc), () -> answer(example, number, work));
        };
        trial.of(fresh, Faults.Kind.BEFORE, false, 1, 1);
        trial.of(fresh, Faults.Kind.AFTER, false, 1, 1);
        return trial.wrong();
    }

    private Answered answer(CaseNumber example, CaseNumber number, Work work) {
        try {
            Boolean before = jdbc.sql("select exists (select from event where stream = 'case/' || ?)")
                    .param(number.value())
                    .query(Boolean.class)
                    .single();
            if (before) return new Answered(true, PROBLEM, "done");
            transaction.executeWithoutResult(_ -> {
                jdbc.sql("insert into planted values (?)").param(number.value()).update();
                event(example, number, 1);
                try {
                    work.on(example, number);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            return new Answered(true, PROBLEM, "done");
        } catch (RuntimeException e) {
            return new Answered(false, PROBLEM, GOOD);
        }
    }

    @Test
    void a_command_as_it_should_be_is_found_without_fault() {
        assertThat(found((example, number) -> event(example, number, 2))).isEmpty();
    }

    @Test
    void what_is_written_outside_of_the_transaction_is_found() {
        assertThat(found((example, number) -> {
                    try (var own = pool.getConnection();
                            var insert = own.prepareStatement("insert into planted values (?)")) {
                        insert.setString(1, number.value());
                        insert.executeUpdate();
                    }
                    event(example, number, 2);
                }))
                .anyMatch(wrong -> wrong.contains("no event is kept, and rows are"));
    }

    @Test
    void a_swallowed_exception_is_found() {
        assertThat(found((example, number) -> {
                    try {
                        event(example, number, 2);
                    } catch (RuntimeException _) {
                        // planted
                    }
                }))
                .anyMatch(wrong -> wrong.contains("1 of 2 events are kept"));
    }

    @Test
    void a_leaked_connection_is_found() {
        assertThat(found((example, number) -> {
                    var own = pool.getConnection();
                    event(example, number, 2); // planted: where this fails, the connection stays out
                    own.close();
                }))
                .anyMatch(wrong -> wrong.contains("connections leaked"));
    }

    @Test
    void an_answer_that_shows_the_inside_is_found() {
        String text = "{\"code\":\"API-302\",\"detail\":\"org.postgresql.util.PSQLException\"}";
        assertThat(new Answered(false, PROBLEM, text).wrongAsFailure()).isPresent();
        assertThat(new Answered(false, "text/html", "<h1>Error</h1>").wrongAsFailure())
                .isPresent();
        assertThat(new Answered(false, PROBLEM, "{\"status\":500}").wrongAsFailure())
                .isPresent();
        assertThat(new Answered(false, PROBLEM, GOOD).wrongAsFailure()).isEmpty();
    }
}

package org.openimr.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.process.Order;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.faults.Trial.Prepared;
import org.openimr.server.log.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each command over HTTP, with the first, second, third … call of the database failing: all of its events are kept or
 * none, no row without its event, no connection is lost, the answer is a problem with a code and tells nothing from
 * inside; and given again with its key, it is done once.
 *
 * <p>{@code -Dopenimr.faults=every}: each call, each way to fail at each of them, and each fault on a case of its own.
 * Else one way for each command, at one call in so many, from another one on: {@code -Dopenimr.faults.step}.
 */
class EveryCommandTest {
    static {
        FaultyDriver.register();
    }

    /** What is kept is looked for in every table after each fault; sharing that out takes five times as long. */
    private static final String ALONE = "&options=-c%20max_parallel_workers_per_gather=0";

    @RegisterExtension
    static final RunningServer SERVER = RunningServer.connecting(
            ALONE + FaultyDriver.MARK,
            Map.of(
                    "quality.second-look.every", "100",
                    "quality.sign-off", "all",
                    "quality.blind-review", "100"));

    private static final boolean EVERY = "every".equals(System.getProperty("openimr.faults"));

    private static final int STEP = Integer.getInteger("openimr.faults.step", EVERY ? 1 : 5);

    private static int faults;

    @BeforeAll
    static void jobs_stand_still_so_that_every_change_is_the_commands() {
        SERVER.part(Scheduler.class).pause();
    }

    @AfterAll
    static void tell() {
        SERVER.part(Scheduler.class).resume();
        System.out.printf("%d faults in %d commands%n", faults, CommandKind.values().length);
    }

    @ParameterizedTest
    @EnumSource(CommandKind.class)
    void a_command_is_done_as_a_whole_or_not_at_all(CommandKind kind) {
        var trial = new Trial((HikariDataSource) SERVER.part(DataSource.class), EveryCommandTest::serves);
        int chance = Math.floorMod(kind.name().hashCode(), Integer.MAX_VALUE);
        List<Faults.Kind> ways = List.of(Faults.Kind.values());
        for (Faults.Kind how : EVERY ? ways : List.of(ways.get(chance % ways.size()))) {
            trial.of(() -> prepared(kind), how, EVERY, 1 + chance % STEP, STEP);
        }
        faults += trial.faults();
        System.out.printf("%s: %d faults%n", kind, trial.faults());
        assertThat(trial.wrong()).isEmpty();
        assertThat(trial.faults()).isGreaterThan(STEP > 1 ? 0 : 10);
    }

    /** Threads of requests, and this one. */
    private static boolean serves(Thread thread) {
        return thread.getName().startsWith("tomcat-handler") || thread.getName().equals("main");
    }

    private static Prepared prepared(CommandKind kind) {
        long since = Kept.moment(JdbcClient.create(SERVER.part(DataSource.class)));
        Scene scene = Scene.of(kind, SERVER);
        UUID key = UUID.randomUUID();
        return new Prepared(
                kind.name(),
                scene.on().number,
                since,
                scene.login()
                        .<Supplier<Answered>>map(login -> () -> overHttp(kind, scene, login, key))
                        .orElse(() -> byTheCalendar(scene, key)));
    }

    private static Answered overHttp(CommandKind kind, Scene scene, String login, UUID key) {
        ObjectNode body = (ObjectNode) CommandJson.write(scene.command());
        String path = "/api/v1/cases";
        if (kind != CommandKind.FILE_APPLICATION) path += "/" + scene.on().number + "/commands/" + kind.address();
        Client.Answered answer = SERVER.client(login).post(path, body.toString(), key);
        return new Answered(answer.status() == 200, answer.type(), answer.text());
    }

    /** Nobody reads what comes back, so a failure needs no form. */
    private static Answered byTheCalendar(Scene scene, UUID key) {
        try {
            Answer answer = SERVER.part(CaseService.class)
                    .give(
                            scene.on().number,
                            new Order(scene.command(), CalendarDay.CALENDAR),
                            new CommandId(key),
                            Instant.now());
            return switch (answer) {
                case Answer.Done done -> new Answered(true, "", done.toString());
                case Answer.AlreadyDone(var first) -> new Answered(true, "", first.toString());
                case Answer.Refused _, Answer.Conflict _, Answer.OtherCommand _ ->
                    new Answered(false, "application/problem+json", "\"code\":\"API-000\"" + answer);
            };
        } catch (RuntimeException e) {
            return new Answered(false, "application/problem+json", "\"code\":\"API-000\"");
        }
    }
}

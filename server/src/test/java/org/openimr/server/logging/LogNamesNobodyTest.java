package org.openimr.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.openimr.server.post.Jobs;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A planted person and case are sent wherever something can go wrong, with the log as it is delivered; then they are looked
 * for in every line that was written.
 */
class LogNamesNobodyTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String NAME = "zebulonquillfeather";
    private static final String CASE = "CM98-7654321";
    private static final String ID = UUID.randomUUID().toString();
    private static final List<String> PLANTED = List.of(NAME, CASE, ID, "203.0.113.77");
    private static final int PATIENCE = 60;

    /** A line as it would be written, and the words as they were before this house's rule. */
    private record Line(String text, String json, String raw) {}

    /** Formats at once: what a thread noted may be gone later. */
    private static final class Keeping extends AppenderBase<ILoggingEvent> {
        private final Queue<Line> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new Line(
                    new TextLines().format(event),
                    new JsonLines().format(event),
                    event.getFormattedMessage()
                            + (event.getThrowableProxy() == null
                                    ? ""
                                    : event.getThrowableProxy().getMessage())));
        }
    }

    private final Keeping keeping = new Keeping();
    private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        keeping.setContext(root.getLoggerContext());
        keeping.start();
        root.addAppender(keeping);
    }

    @AfterEach
    void end() {
        root.detachAppender(keeping);
        SERVER.part(JdbcClient.class)
                .sql("delete from scheduled_tasks where task_instance like '" + CASE + "%'")
                .update();
    }

    @Test
    void planted_people_and_cases_are_in_no_line_of_the_log() throws InterruptedException {
        wrongRequests();
        failingJob();
        LoggerFactory.getLogger("org.springframework.some.Library").error("Failed for [" + NAME + "] of {}", CASE);
        for (int i = 0; i < PATIENCE * 4 && !spoke("Unhandled exception"); i++) Thread.sleep(Duration.ofMillis(250));
        assertThat(spoke("Unhandled exception"))
                .as("the failed job is in the log")
                .isTrue();
        assertThat(keeping.lines).anySatisfy(line -> assertThat(line.raw()).contains(NAME));
        assertThat(keeping.lines)
                .allSatisfy(line -> assertThat(line.text() + line.json())
                        .doesNotContainIgnoringCase(PLANTED.toArray(String[]::new)));
    }

    private boolean spoke(String words) {
        return keeping.lines.stream().anyMatch(line -> line.raw().contains(words));
    }

    private static void wrongRequests() {
        Client staff = SERVER.client("quality");
        for (String path : List.of(
                "/api/v1/cases/" + CASE,
                "/api/v1/cases/" + NAME,
                "/cases/" + CASE + "?name=" + NAME,
                "/api/v1/determinations?q=" + NAME + "%00",
                "/decisions?q=%00" + NAME,
                "/file/" + ID,
                "/api/v1/determinations/" + NAME + "/letter." + NAME)) {
            staff.get(path);
            SERVER.client().get(path);
        }
        String basic = Base64.getEncoder().encodeToString((NAME + ":" + NAME).getBytes(StandardCharsets.UTF_8));
        Client.send(SERVER.client()
                .request("/api/v1/queue")
                .header("Authorization", "Basic " + basic)
                .GET());
        staff.post("/api/v1/cases/" + CASE + "/commands/find-eligible", "{\"" + NAME + "\": ");
        staff.send("PUT", "/api/v1/cases/" + CASE, "{}");
        Client.send(SERVER.client("intake")
                .request("/api/v1/cases")
                .header("Content-Type", "text/" + NAME)
                .header("X-Forwarded-For", "203.0.113.77")
                .header("X-Request-Id", NAME)
                .header("Idempotency-Key", ID)
                .POST(BodyPublishers.ofString(NAME)));
    }

    /** A job whose key names a case that there is not, and one that names a person. */
    private static void failingJob() {
        SERVER.part(Jobs.class).make(new CaseNumber(CASE), 1);
        SERVER.part(JdbcClient.class)
                .sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('make-letters', ?, ?, false, 1)")
                .param(CASE + "/" + NAME)
                .param(OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC))
                .update();
        SERVER.part(Scheduler.class).triggerCheckForDueExecutions();
    }
}

package org.openimr.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What programs that watch the server are told: enough to act on, and nobody's name. */
class HealthTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final Pattern CASE = Pattern.compile("CM\\d\\d-\\d{7}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Test
    void it_lives_and_is_ready_with_every_part() {
        assertThat(SERVER.client().get("/health/live").status()).isEqualTo(200);
        Client.Answered ready = SERVER.client().get("/health/ready");
        assertThat(ready.status()).as(ready.text()).isEqualTo(200);
        JsonNode parts = ready.json().path("parts");
        for (Part part : Part.values())
            assertThat(parts.path(part.key()).stringValue()).isEqualTo("up");
        assertThat(ready.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(ready.response().headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_part_that_is_not_well_makes_it_not_ready_and_says_which() {
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        jdbc.sql("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (99999, '99999', 'of a newer release',"
                        + " 'SQL', '-', '-', 0, true)")
                .update();
        try {
            assertThat(SERVER.part(Watch.class).look().well()).isFalse();
            Client.Answered ready = SERVER.client().get("/health/ready");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(ready.json().path("parts").path("schema").stringValue()).isEqualTo("down");
            assertThat(ready.json().path("parts").path("database").stringValue())
                    .isEqualTo("up");
            assertThat(SERVER.client().get("/health/live").status()).isEqualTo(200);
        } finally {
            jdbc.sql("delete from flyway_schema_history where installed_rank = 99999")
                    .update();
            assertThat(SERVER.part(Watch.class).look().well()).isTrue();
        }
    }

    @Test
    void metrics_have_units_and_say_what_was_done() {
        SERVER.client("quality").get("/api/v1/queue");
        SERVER.client("intake").post("/api/v1/cases/CM99-9999999/commands/find-eligible", "{}");
        String metrics = metrics();
        assertThat(metrics)
                .contains("openimr_ready 1.0")
                .contains("openimr_part_well{part=\"database\"} 1.0")
                .contains("openimr_request_seconds_bucket{")
                .contains("pattern=\"/api/v1/queue\"")
                .contains("openimr_command_seconds_count{")
                .contains("openimr_append_seconds_count{")
                .contains("openimr_events_appended_total ")
                .contains("openimr_job_seconds_count{")
                .contains("openimr_jobs_waiting{kind=\"pass-days\"}")
                .contains("openimr_database_connections{state=\"active\"}")
                .contains("openimr_deadlines_passed ")
                .contains("openimr_index_lag 0.0")
                .contains("openimr_disk_free_bytes ")
                .contains("jvm_memory_used_bytes{")
                .contains("jvm_gc_");
        assertThat(metrics.lines().filter(line -> line.startsWith("openimr_command_seconds_count")))
                .anyMatch(line -> line.contains("kind=\"FileApplication\"") && line.contains("outcome=\"done\""));
    }

    @Test
    void no_figure_names_a_case_or_a_person() {
        // Addresses that hold names and numbers, known and unknown, are asked for first.
        List<String> numbers = SERVER.part(JdbcClient.class)
                .sql("select number from case_overview order by number limit 5")
                .query((rs, _) -> rs.getString(1))
                .list();
        assertThat(numbers).hasSize(5);
        String strange = UUID.randomUUID().toString();
        for (String number : numbers) {
            SERVER.client("quality").get("/api/v1/cases/" + number);
            SERVER.client("quality").get("/cases/" + number + "/" + strange);
        }
        SERVER.client().get("/" + strange + "/CM26-7654321");
        SERVER.client().send("PATCH", "/api/v1/cases/CM26-7654321/files/" + strange, "{}");
        String metrics = metrics();
        assertThat(found(metrics)).isEmpty();
        assertThat(found(metrics + "planted{case=\"" + numbers.getFirst() + "\",by=\"" + strange + "\"}"))
                .containsExactly(numbers.getFirst(), strange);
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (Pattern one : List.of(CASE, ID)) {
            found.addAll(one.matcher(text).results().map(MatchResult::group).toList());
        }
        SERVER
                .part(JdbcClient.class)
                .sql("select display_name from account union select login || '@' from account")
                .query(String.class)
                .list()
                .stream()
                .filter(text::contains)
                .forEach(found::add);
        return found;
    }

    private static String metrics() {
        Client.Answered answer = SERVER.client().get("/metrics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("text/plain");
        return answer.text();
    }

    @Test
    void an_answer_has_the_number_of_its_request_in_its_head_alone() {
        Client.Answered answer = SERVER.client("quality").get("/api/v1/cases/CM99-9999999");
        String number = answer.response().headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(number).matches("[0-9a-f]{16}");
        assertThat(answer.text()).doesNotContain(number);
        Client.Answered other = Client.send(SERVER.client()
                .request("/api/v1/queue")
                .header("X-Request-Id", "brought-along")
                .GET());
        assertThat(other.response().headers().allValues("X-Request-Id"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(number);
    }
}

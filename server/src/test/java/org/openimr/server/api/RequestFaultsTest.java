package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.Client;
import org.openimr.server.Client.Answered;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;

/** What is wrong with a request is answered with a permanent code, a place and a remedy. */
class RequestFaultsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String COMMANDS = "/api/v1/cases/CM99-0000001/commands/";

    @Test
    void an_unknown_field_is_named_with_its_path() {
        Answered answered = regulator(COMMANDS + "find-eligible", """
                {"resolutions": [{"rule": "LC 4610.5(h)(2)-t01", "reason": "agreed", "why": "x"}]}""");
        assertProblem(answered, 422, "API-105");
        assertThat(answered.json().at("/faults/0/path").stringValue()).isEqualTo("resolutions[0].why");
    }

    @Test
    void every_fault_of_a_body_is_named_and_not_only_the_first() {
        Answered answered = SERVER.client("intake").post("/api/v1/cases", """
                {"application": {"priority": "URGENT", "parties": [], "dateOfInjury": "June", "items": 1}}""");
        assertProblem(answered, 422, "API-104");
        assertThat(answered.json().get("faults").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_value_that_cannot_be_is_explained() {
        Answered answered = regulator(COMMANDS + "find-ineligible", "{\"reasons\": []}");
        assertProblem(answered, 422, "API-104");
        assertThat(answered.json().get("what").stringValue()).contains("at least one reason");
    }

    @Test
    void a_time_in_the_future_is_refused() {
        Answered answered = regulator(COMMANDS + "find-eligible", "{\"at\": \"2999-01-01T00:00:00Z\"}");
        assertProblem(answered, 422, "API-104");
        assertThat(answered.json().at("/faults/0/path").stringValue()).isEqualTo("at");
    }

    @Test
    void what_is_not_json_is_refused() {
        assertProblem(regulator(COMMANDS + "find-eligible", "{\"at\": "), 400, "API-101");
        assertProblem(regulator(COMMANDS + "find-eligible", "{} {}"), 400, "API-101");
        assertProblem(regulator(COMMANDS + "find-eligible", "{\"at\": 1, \"at\": 2}"), 400, "API-101");
        assertProblem(regulator(COMMANDS + "find-eligible", "[]"), 422, "API-103");
    }

    @Test
    void a_command_needs_its_key() {
        Client.Answered answered = Client.send(SERVER.client("regulator")
                .request(COMMANDS + "find-eligible")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertProblem(answered, 400, "API-211");
    }

    @Test
    void a_key_used_for_another_command_is_refused() {
        UUID key = UUID.randomUUID();
        String filing = CommandJson.example(CommandKind.FILE_APPLICATION).toString();
        String number = "CM98-0000001";
        Client intake = SERVER.client("intake");
        String mine = filing.replace("CM26-0000001", number);
        assertThat(intake.post("/api/v1/cases", mine, key).status()).isEqualTo(200);
        assertProblem(
                intake.post("/api/v1/cases", mine.replace("left knee", "right knee"), key), 422, "API-212");
        assertProblem(intake.post("/api/v1/cases", mine), 409, "IMR-101");
    }

    @Test
    void the_number_in_the_body_must_be_that_of_the_address() {
        Answered answered = SERVER.client("intake")
                .post(
                        COMMANDS + "file-application",
                        CommandJson.example(CommandKind.FILE_APPLICATION).toString());
        assertProblem(answered, 422, "API-104");
    }

    @Test
    void what_is_not_there_says_so() {
        assertProblem(SERVER.client("quality").get("/api/v1/cases/CM99-0000001"), 404, "IMR-102");
        assertProblem(SERVER.client("quality").get("/api/v1/cases/none"), 404, "API-205");
        assertProblem(regulator(COMMANDS + "find-nothing", "{}"), 404, "API-206");
        assertProblem(SERVER.client().get("/api/v1/determinations/CM99-0000001"), 404, "API-204");
    }

    @Test
    void a_body_larger_than_a_megabyte_is_refused() {
        String large = "{\"x\": \"" + "x".repeat(1 << 20) + "\"}";
        assertProblem(regulator(COMMANDS + "find-eligible", large), 413, "API-214");
    }

    @Test
    void a_body_that_is_not_announced_as_json_is_refused() {
        Client.Answered answered = Client.send(SERVER.client("regulator")
                .request(COMMANDS + "find-eligible")
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{}")));
        assertProblem(answered, 415, "API-216");
    }

    @Test
    void a_reviewer_without_an_account_cannot_be_assigned() {
        Answered answered = SERVER.client("case-manager")
                .post(
                        COMMANDS + "assign-reviewer",
                        CommandJson.example(CommandKind.ASSIGN_REVIEWER).toString());
        assertProblem(answered, 422, "API-218");
    }

    @Test
    void a_foreign_case_answers_a_reviewer_byte_for_byte_as_a_missing_one() {
        String foreign = SERVER.client("case-manager").get("/api/v1/queue").json().findValuesAsString("caseNumber")
                .stream()
                .filter(number -> SERVER.client("reviewer")
                                .get("/api/v1/cases/" + number)
                                .status()
                        == 404)
                .findFirst()
                .orElseThrow();
        Client reviewer = SERVER.client("reviewer");
        for (String end : new String[] {"", "/letter.txt"}) {
            Answered toForeign = reviewer.get("/api/v1/cases/" + foreign + end);
            Answered toMissing = reviewer.get("/api/v1/cases/CM99-0000001" + end);
            assertThat(toForeign.text()).isEqualTo(toMissing.text());
            assertThat(toForeign.status()).isEqualTo(toMissing.status()).isEqualTo(404);
        }
    }

    private static Answered regulator(String path, String body) {
        return SERVER.client("regulator").post(path, body);
    }

    private static void assertProblem(Answered answered, int status, String code) {
        assertThat(answered.code()).as(answered.text()).isEqualTo(code);
        assertThat(answered.status()).isEqualTo(status);
        assertThat(answered.type()).startsWith("application/problem+json");
        assertThat(answered.json().get("what").stringValue()).isNotBlank();
        assertThat(answered.json().get("remedy").stringValue()).isNotBlank();
    }
}

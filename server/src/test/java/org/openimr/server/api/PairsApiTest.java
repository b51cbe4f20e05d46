package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.Client.Answered;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Joining and splitting over HTTP. */
class PairsApiTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void two_cases_are_joined_and_split_and_the_same_key_gets_the_same_answer() {
        String worker = "Ada " + UUID.randomUUID();
        String lead = awaiting(worker);
        String other = awaiting(worker);
        UUID key = UUID.randomUUID();
        Answered joined = pair("case-manager", lead, "join", other, key);
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(joined.json().at("/events/0").stringValue()).isEqualTo("ApplicationConsolidated");
        assertThat(joined.json().at("/other/caseNumber").stringValue()).isEqualTo(other);
        assertThat(joined.json().at("/other/events/0").stringValue()).isEqualTo("JoinedConsolidation");
        assertThat(pair("case-manager", lead, "join", other, key).text()).isEqualTo(joined.text());
        assertThat(pair("case-manager", lead, "split", other, key).status()).isEqualTo(422);

        Answered seen = SERVER.client("case-manager").get("/api/v1/cases/" + other);
        assertThat(seen.json().get("decidedUnder").stringValue()).isEqualTo(lead);
        Answered split = pair("case-manager", lead, "split", other, UUID.randomUUID());
        assertThat(split.json().at("/events/0").stringValue()).isEqualTo("ConsolidationSplit");
    }

    @Test
    void a_refusal_names_the_case_the_code_and_the_clause() {
        String lead = awaiting("Ada " + UUID.randomUUID());
        String stranger = awaiting("Bea " + UUID.randomUUID());
        Answered refused = pair("case-manager", lead, "join", stranger, UUID.randomUUID());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("IMR-125");
        assertThat(refused.json().get("clause").stringValue()).isEqualTo("8 CCR 9792.10.4(a)");
        assertThat(refused.json().get("caseNumber").stringValue()).isEqualTo(lead);
        assertThat(pair("case-manager", lead, "join", "CM99-9999999", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(SERVER.client("case-manager")
                        .post(
                                "/api/v1/cases/" + lead + "/join",
                                "{\"other\": \"" + stranger + "\", \"at\": \"2999-01-01T00:00:00Z\"}")
                        .code())
                .isEqualTo("API-104");
        assertThat(pair("quality", lead, "join", stranger, UUID.randomUUID()).status())
                .isEqualTo(403);
    }

    private static Answered pair(String login, String lead, String command, String other, UUID key) {
        return SERVER.client(login)
                .post("/api/v1/cases/" + lead + "/" + command, "{\"other\": \"" + other + "\"}", key);
    }

    private static String awaiting(String worker) {
        ObjectNode application = (ObjectNode) CommandJson.example(CommandKind.FILE_APPLICATION);
        application.remove("caseNumber");
        ArrayNode parties = (ArrayNode) application.at("/application/parties");
        ((ObjectNode) parties.get(0)).put("name", worker);
        ObjectNode physician = (ObjectNode) parties.get(0).deepCopy();
        parties.add(physician.put("role", "REQUESTING_PHYSICIAN").put("name", "Dr. Invented"));
        Answered filed = SERVER.client("intake").post("/api/v1/cases", application.toString());
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        String number = filed.json().get("caseNumber").stringValue();
        give("intake", number, "accept-as-unique", "{}");
        give("regulator", number, "find-eligible", "{}");
        give("case-manager", number, "send-assignment-notice", "{\"method\": \"ELECTRONIC\"}");
        return number;
    }

    private static void give(String login, String number, String command, String body) {
        Answered answer = SERVER.client(login).post("/api/v1/cases/" + number + "/commands/" + command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}

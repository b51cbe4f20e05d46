package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.server.Client;
import org.openimr.server.Client.Answered;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.demo.DemoReviews;
import org.openimr.server.security.Accounts;
import tools.jackson.databind.node.ObjectNode;

/** A dispute from application to the archive, by its published examples, over HTTP. */
class CommandPathTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void a_dispute_goes_from_application_to_a_letter_that_is_found() throws InterruptedException {
        Answered filed = SERVER.client("intake").post("/api/v1/cases", example(CommandKind.FILE_APPLICATION, 1));
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        String number = filed.json().get("caseNumber").stringValue();

        done("intake", number, CommandKind.ACCEPT_AS_UNIQUE, 1);
        done("regulator", number, CommandKind.FIND_ELIGIBLE, 2);
        done("case-manager", number, CommandKind.SEND_ASSIGNMENT_NOTICE, 3);
        done("intake", number, CommandKind.RECEIVE_RECORD, 4);
        done("case-manager", number, CommandKind.FIND_RECORDS_COMPLETE, 5);
        done("case-manager", number, CommandKind.ASSIGN_REVIEWER, 6);
        done("reviewer", number, CommandKind.WRITE_CASE_SUMMARY, 7);
        done("reviewer", number, CommandKind.DECIDE_ITEM, 8);
        done("reviewer", number, CommandKind.SUBMIT_DRAFT, 9);
        done("quality", number, CommandKind.RETURN_DRAFT, 10);
        done("reviewer", number, CommandKind.SUBMIT_DRAFT, 11);
        done("quality", number, CommandKind.ISSUE_DETERMINATION, 12);

        Answered letter = SERVER.client("quality").get("/api/v1/cases/" + number + "/letter.pdf");
        assertThat(letter.text()).startsWith("%PDF-");
        Answered early = SERVER.client().get("/api/v1/determinations/" + number);
        assertThat(early.code()).isEqualTo("API-204");

        sign("quality", number);
        done("quality", number, CommandKind.CONFIRM_DEIDENTIFICATION, 13);
        sign("case-manager", number);
        done("case-manager", number, CommandKind.CONFIRM_DEIDENTIFICATION, 14);
        done("quality", number, CommandKind.PUBLISH_DETERMINATION, 15);

        Answered published = SERVER.client().get("/api/v1/determinations/" + number);
        assertThat(published.json().get("caseNumber").stringValue()).isEqualTo(number);
        assertThat(found(number)).isTrue();
        assertThat(SERVER.client()
                        .get("/api/v1/determinations/" + number + "/letter.html")
                        .text())
                .contains("Physical therapy, 12 visits, left knee");
        assertThat(SERVER.client()
                        .get("/api/v1/determinations/" + number + "/letter.txt")
                        .text())
                .contains("Physical therapy, 12 visits, left knee");
    }

    /** Spans are decided by persons on a page; no command does that. */
    private static void sign(String login, String number) {
        String person = SERVER.part(Accounts.class).idOf(login).orElseThrow().toString();
        SERVER.part(DemoReviews.class).sign(new CaseNumber(number), person, Instant.now());
    }

    /** The index is filled by a job: soon, not at once. */
    private static boolean found(String number) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(until)) {
            if (SERVER.client()
                    .get("/api/v1/determinations?q=%22left+knee%22")
                    .text()
                    .contains(number)) return true;
            Thread.sleep(200);
        }
        return false;
    }

    private static void done(String login, String number, CommandKind kind, int hour) {
        Client client = SERVER.client(login);
        UUID key = UUID.randomUUID();
        String path = "/api/v1/cases/" + number + "/commands/" + kind.address();
        Answered first = client.post(path, example(kind, hour), key);
        assertThat(first.status()).as(kind + ": " + first.text()).isEqualTo(200);
        Answered again = client.post(path, example(kind, hour), key);
        assertThat(again.text()).as("the same answer again").isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(200);
    }

    /** The published example, made to fit: without its own number, and hours after the day that it begins on. */
    private static String example(CommandKind kind, int hour) {
        ObjectNode body = (ObjectNode) CommandJson.example(kind);
        body.remove("caseNumber");
        for (String time : new String[] {"at", "receivedAt", "acceptedAt"}) {
            if (body.has(time)) {
                body.put(
                        time,
                        Instant.parse("2026-03-02T08:00:00Z")
                                .plus(Duration.ofHours(hour))
                                .toString());
            }
        }
        if (body.has("reviewer")) {
            body.put(
                    "reviewer",
                    SERVER.part(Accounts.class).idOf("reviewer").orElseThrow().toString());
        }
        return body.toString();
    }
}

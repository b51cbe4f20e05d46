package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.openimr.determination.CaseNumber;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fictional case that waits for records, and files sent to it by the open protocol for resumable uploads. */
record CaseOverHttp(Client manager, CaseNumber number) {
    private static final int PART = 1 << 18;

    /** Filed, found eligible and assigned, by the published examples. */
    static CaseOverHttp assigned(Client intake, Client regulator, Client manager) {
        JsonNode filed = given(intake, "/api/v1/cases", CommandKind.FILE_APPLICATION);
        CaseNumber number =
                CaseNumber.parse(filed.path("caseNumber").stringValue()).orElseThrow();
        String commands = "/api/v1/cases/" + number + "/commands/";
        given(intake, commands + CommandKind.ACCEPT_AS_UNIQUE.address(), CommandKind.ACCEPT_AS_UNIQUE);
        given(regulator, commands + CommandKind.FIND_ELIGIBLE.address(), CommandKind.FIND_ELIGIBLE);
        given(manager, commands + CommandKind.SEND_ASSIGNMENT_NOTICE.address(), CommandKind.SEND_ASSIGNMENT_NOTICE);
        return new CaseOverHttp(manager, number);
    }

    private static JsonNode given(Client by, String path, CommandKind kind) {
        ObjectNode body = (ObjectNode) CommandJson.example(kind);
        body.remove("caseNumber");
        if (body.has("at")) body.put("at", "2026-03-02T18:00:00Z");
        Client.Answered answer = by.post(path, body.toString());
        assertThat(answer.status()).as(kind + ": " + answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Sends a file in parts; its identifier. */
    String send(String name, byte[] content) {
        Client.Answered begun = Client.send(Upload.announce(manager, number, name, content.length));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String address = Upload.address(begun);
        for (int from = 0; from < content.length; from += PART) {
            int length = Math.min(PART, content.length - from);
            Client.Answered part = Client.send(Upload.part(manager, address, content, from, length));
            assertThat(part.status()).as(part.text()).isEqualTo(204);
        }
        return Upload.file(address);
    }

    /** The files of the case as the interface tells of them. */
    JsonNode files() {
        return manager.get("/api/v1/cases/" + number + "/files").json().path("files");
    }
}

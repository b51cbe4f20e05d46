package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        String about = "filename " + base64(name) + ",sender " + base64("CLAIMS_ADMINISTRATOR") + ",kind "
                + base64("PHYSICIAN_REPORT");
        Client.Answered begun = Client.send(manager.request("/api/v1/cases/" + number + "/files")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Integer.toString(content.length))
                .header("Upload-Metadata", about)
                .POST(BodyPublishers.noBody()));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String address = begun.response().headers().firstValue("Location").orElseThrow();
        for (int from = 0; from < content.length; from += PART) {
            int length = Math.min(PART, content.length - from);
            Client.Answered part = Client.send(manager.request(address)
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Offset", Integer.toString(from))
                    .header("Content-Type", "application/offset+octet-stream")
                    .method("PATCH", BodyPublishers.ofByteArray(content, from, length)));
            assertThat(part.status()).as(part.text()).isEqualTo(204);
        }
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The files of the case as the interface tells of them. */
    JsonNode files() {
        return manager.get("/api/v1/cases/" + number + "/files").json().path("files");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

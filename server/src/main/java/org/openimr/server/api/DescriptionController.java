package org.openimr.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.json.Reading;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of itself. */
@RestController
class DescriptionController {
    private final OpenApi openApi;
    private final PublishedTable published;
    private final ArchiveIndex archive;

    DescriptionController(OpenApi openApi, PublishedTable published, ArchiveIndex archive) {
        this.openApi = openApi;
        this.published = published;
        this.archive = archive;
    }

    @GetMapping("/api/v1/openapi.json")
    JsonNode openApi() {
        return openApi.document();
    }

    @GetMapping("/api/v1/determination.schema.json")
    JsonNode determinationSchema() {
        return schemaOfDetermination();
    }

    /** Says only whether, not what: the reason is in the log. */
    @GetMapping("/api/v1/health")
    ResponseEntity<JsonNode> health() {
        boolean database = answers(published::count);
        boolean index = answers(() -> archive.size().determinations());
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("status", database && index ? "up" : "down")
                .put("database", database ? "up" : "down")
                .put("archive", index ? "up" : "down");
        return ResponseEntity.status(database && index ? 200 : 503).body(json);
    }

    private interface Question {
        int ask();
    }

    private static boolean answers(Question question) {
        try {
            return question.ask() >= 0;
        } catch (DataAccessException | ArchiveUnavailable e) {
            return false;
        }
    }

    static JsonNode schemaOfDetermination() {
        try (InputStream in = DeterminationJson.class.getResourceAsStream("determination.schema.json")) {
            if (in == null) throw new IllegalStateException("missing from the build: determination.schema.json");
            return Reading.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

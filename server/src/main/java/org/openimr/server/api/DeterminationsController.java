package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.letters.Letterhead;
import org.openimr.server.archive.LetterVersion;
import org.openimr.server.cases.IssuedLetter;
import org.openimr.server.json.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Published determinations, for everyone. */
@RestController
class DeterminationsController {
    private final PublishedVersions published;
    private final ArchiveIndex archive;
    private final Letterhead letterhead;

    DeterminationsController(PublishedVersions published, ArchiveIndex archive, Letterhead letterhead) {
        this.published = published;
        this.archive = archive;
        this.letterhead = letterhead;
    }

    /** Disputed items that fit; all of them, newest first, where nothing is asked. */
    @GetMapping("/api/v1/determinations")
    JsonNode search(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        SearchAnswer answer = archive.search(SearchLink.read(parameters));
        return switch (answer) {
            case SearchResult result -> SearchJson.of(result);
            case SearchRefusal refusal ->
                throw new Declined(new Problem(
                        422,
                        refusal.code(),
                        "The search was not carried out.",
                        refusal.message(),
                        Optional.empty(),
                        List.of()));
        };
    }

    @GetMapping("/api/v1/determinations/{number}")
    JsonNode determination(@PathVariable String number) {
        return json(published.counting(number));
    }

    @GetMapping("/api/v1/determinations/{number}/letter.{extension}")
    ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable String extension) {
        return letter(published.counting(number), extension);
    }

    @GetMapping("/api/v1/determinations/{number}/versions")
    JsonNode versions(@PathVariable String number) {
        List<LetterVersion> all = published.all(number);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", all.getLast().id().value())
                .put("withdrawn", all.getLast().withdrawn());
        ArrayNode versions = json.putArray("versions");
        all.forEach(one -> version(one, versions.addObject()));
        return json;
    }

    @GetMapping("/api/v1/determinations/{number}/versions/{version}")
    JsonNode version(@PathVariable String number, @PathVariable String version) {
        return json(published.version(number, version));
    }

    @GetMapping("/api/v1/determinations/{number}/versions/{version}/letter.{extension}")
    ResponseEntity<byte[]> letter(
            @PathVariable String number, @PathVariable String version, @PathVariable String extension) {
        return letter(published.version(number, version), extension);
    }

    private static void version(LetterVersion version, ObjectNode json) {
        json.put("version", version.version())
                .put("withdrawn", version.withdrawn())
                .put("publishedOn", version.publishedOn().toString())
                .put("keptAt", version.keptAt().toString());
        version.reason().ifPresent(reason -> json.put("reason", reason));
        if (!version.withdrawn())
            json.put("path", "/api/v1/determinations/" + version.id() + "/versions/" + version.version());
    }

    private static JsonNode json(PublishedDetermination published) {
        return Reading.MAPPER.readTree(
                DeterminationJson.text(published.id().value(), published.determination(), JsonLayout.LINE));
    }

    private ResponseEntity<byte[]> letter(PublishedDetermination published, String extension) {
        IssuedLetter letter = new IssuedLetter(
                letterhead,
                published.determination(),
                published.determination().dates().decisionDate().orElse(published.publishedOn()));
        return Letters.answer(letter, published.id().value(), extension);
    }
}

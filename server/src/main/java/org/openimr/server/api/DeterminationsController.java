package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.cases.json.LetterShapes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Published determinations, for everyone. */
@RestController
class DeterminationsController {
    private final PublishedTable published;
    private final CaseQueries queries;
    private final ArchiveIndex archive;

    DeterminationsController(PublishedTable published, CaseQueries queries, ArchiveIndex archive) {
        this.published = published;
        this.queries = queries;
        this.archive = archive;
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
        return published
                .get(Requests.caseNumber(number))
                .map(found -> LetterShapes.DETERMINATION.write(found.determination()))
                .orElseThrow(() -> new Declined(ApiFault.NOT_PUBLISHED));
    }

    @GetMapping("/api/v1/determinations/{number}/letter.{extension}")
    ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable String extension) {
        return queries.publishedLetter(Requests.caseNumber(number))
                .map(letter -> Letters.answer(letter, extension))
                .orElseThrow(() -> new Declined(ApiFault.NOT_PUBLISHED));
    }
}

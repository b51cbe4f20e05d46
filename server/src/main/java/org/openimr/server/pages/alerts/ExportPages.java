package org.openimr.server.pages.alerts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openimr.archive.export.ExportForm;
import org.openimr.archive.export.ExportHead;
import org.openimr.archive.export.ExportedItem;
import org.openimr.archive.export.ItemWriter;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.alerts.UnderstoodLetters;
import org.openimr.server.alerts.WholeResult;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.JsonNodeFactory;

/** A whole result as a file: the permanent link of the search with an ending. Written while it is read. */
@Controller
final class ExportPages {
    private final WholeResult results;
    private final UnderstoodLetters letters;
    private final Clock clock;

    ExportPages(WholeResult results, UnderstoodLetters letters, Clock clock) {
        this.results = results;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/decisions.csv")
    void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        give(ExportForm.CSV, parameters, response);
    }

    @GetMapping("/decisions.jsonl")
    void jsonLines(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        give(ExportForm.JSON_LINES, parameters, response);
    }

    @GetMapping("/decisions.parquet")
    void parquet(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        give(ExportForm.PARQUET, parameters, response);
    }

    private void give(ExportForm form, MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        SearchRequest request = SearchLink.read(Map.<String, List<String>>copyOf(parameters));
        switch (results.begin(request)) {
            case SearchRefusal refusal -> refuse(refusal, response);
            case SearchResult first -> write(form, first, response);
        }
    }

    private void write(ExportForm form, SearchResult first, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String link = SearchLink.write(first.request().withPageSize(SearchRequest.USUAL_PAGE));
        int rows = Math.min(first.items(), WholeResult.MOST);
        response.setContentType(form.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("decisions-" + CaliforniaTime.dayOf(now) + "." + form.ending())
                        .build()
                        .toString());
        response.setHeader("OpenIMR-Found", Integer.toString(first.items()));
        response.setHeader("OpenIMR-Rows", Integer.toString(rows));
        ExportHead head = new ExportHead(
                site + "/decisions" + (link.isEmpty() ? "" : "?" + link),
                first.items(),
                rows,
                now,
                letters.derivedBy());
        try (ItemWriter writer = form.open(response.getOutputStream(), head)) {
            results.forEach(
                    first, item -> writer.write(ExportedItem.of(item.published(), item.issue(), item.understood())));
        }
    }

    private static void refuse(SearchRefusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "urn:openimr:problem:" + refusal.code())
                        .put("title", "The search was not carried out.")
                        .put("status", HttpStatus.UNPROCESSABLE_CONTENT.value())
                        .put("detail", refusal.message())
                        .put("code", refusal.code())
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}

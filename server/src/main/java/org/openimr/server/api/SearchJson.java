package org.openimr.server.api;

import java.util.List;
import java.util.stream.Collectors;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.Fragment;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A page of found items as JSON. */
final class SearchJson {
    private SearchJson() {}

    static ObjectNode of(SearchResult result) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("query", SearchLink.write(result.request()))
                .put("items", result.items())
                .put("page", result.request().page())
                .put("pages", result.pages());
        ArrayNode rows = json.putArray("rows");
        result.rows().forEach(row -> rows.add(row(row)));
        ObjectNode facets = json.putObject("facets");
        result.facets().forEach((facet, counts) -> {
            ArrayNode values = facets.putArray(facet.parameter());
            counts.forEach(count -> values.addObject()
                    .put("value", count.value())
                    .put("items", count.items())
                    .put("selected", count.selected()));
        });
        json.set("outcomes", split(result.split()));
        ArrayNode notices = json.putArray("notices");
        result.notices().forEach(notices::add);
        return json;
    }

    private static ObjectNode row(ItemRow row) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", row.id().value())
                .put("item", row.itemNumber())
                .put("service", text(row.service()));
        row.caseNumber().ifPresent(number -> json.put("caseNumber", number.value()));
        row.outcome().ifPresent(outcome -> json.put("outcome", outcome.name()));
        row.decidedIn().ifPresent(year -> json.put("decidedIn", year));
        ArrayNode guidelines = json.putArray("guidelines");
        row.guidelines()
                .forEach(guideline -> guidelines
                        .addObject()
                        .put("kind", guideline.kind().name())
                        .put("label", guideline.label()));
        ArrayNode specialties = json.putArray("specialties");
        row.specialties().forEach(specialties::add);
        return json.put("reason", text(row.reason()));
    }

    static ObjectNode split(OutcomeSplit split) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("upheld", split.upheld())
                .put("overturned", split.overturned())
                .put("notStated", split.notStated());
        split.overturnedShare()
                .ifPresent(share -> json.putObject("overturnedShare")
                        .put("share", share.share())
                        .put("low", share.low())
                        .put("high", share.high()));
        return json;
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}

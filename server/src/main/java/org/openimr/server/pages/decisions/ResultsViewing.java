package org.openimr.server.pages.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.PublishedId;
import org.openimr.archive.PublishedItem;
import org.openimr.archive.search.GuidelineRelied;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.decisions.ResultsView.Kept;
import org.openimr.server.pages.decisions.ResultsView.Paging;
import org.openimr.server.pages.decisions.ResultsView.Row;
import org.openimr.server.pages.decisions.ResultsView.Value;

/** An answer of the archive as a page prints it. */
final class ResultsViewing {
    private static final int MOST_GUIDELINES = 3;

    private final Words words;
    private final FacetWords facetWords;
    private final FacetViewing facets;

    ResultsViewing(Words words, Understanding understanding) {
        this.words = words;
        this.facetWords = new FacetWords(words, understanding);
        this.facets = new FacetViewing(words, facetWords);
    }

    ResultsView of(SearchResult result) {
        SearchRequest asked = result.request();
        return new ResultsView(
                title(result),
                Crumb.trail(words, words.say("results.crumb")),
                asked.text(),
                FacetViewing.address(asked),
                kept(asked),
                Optional.empty(),
                facets.of(result),
                facets.chosen(asked),
                result.notices(),
                result.meant().map(text -> meant(asked, text)),
                new SplitViewing(words).of(result.split()),
                rows(result.rows()),
                (asked.page() - 1) * asked.pageSize() + 1,
                paging(result),
                result.items() == 0 && asked.equals(SearchRequest.everything()));
    }

    ResultsView of(SearchRequest asked, SearchRefusal refusal) {
        return new ResultsView(
                words.say("results.refused"),
                Crumb.trail(words, words.say("results.crumb")),
                asked.text(),
                FacetViewing.address(asked),
                kept(asked),
                Optional.of(new ResultsView.Refusal(refusal.code(), words.say("refusal." + refusal.code()))),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                new Paging(1, 1, "", ""),
                false);
    }

    private String title(SearchResult result) {
        SearchRequest asked = result.request();
        if (asked.text().isEmpty()) {
            return result.items() == 0
                    ? words.say("results.title.none")
                    : words.say("results.title.all", result.items());
        }
        return result.items() == 0
                ? words.say("results.title.nothing", asked.text())
                : words.say("results.title.some", result.items(), asked.text());
    }

    private static List<Kept> kept(SearchRequest asked) {
        List<Kept> kept = new ArrayList<>();
        asked.narrowed().forEach((facet, values) -> values.forEach(v -> kept.add(new Kept(facet.parameter(), v))));
        if (asked.order() != SearchOrder.RELEVANCE)
            kept.add(new Kept("sort", asked.order().parameter()));
        return kept;
    }

    private static Value meant(SearchRequest asked, String text) {
        return new Value(
                "",
                text,
                "",
                false,
                false,
                FacetViewing.address(asked.saying(text).onPage(1)));
    }

    /** A letter's items stand together where the first of them stands. */
    private List<Row> rows(List<ItemRow> items) {
        Map<PublishedId, List<ItemRow>> letters = new LinkedHashMap<>();
        items.forEach(item ->
                letters.computeIfAbsent(item.id(), _ -> new ArrayList<>()).add(item));
        return letters.values().stream()
                .map(letter -> row(
                        letter.getFirst(),
                        letter.stream()
                                .skip(1)
                                .map(item -> row(item, List.of()))
                                .toList()))
                .toList();
    }

    private Row row(ItemRow row, List<Row> folded) {
        return new Row(
                "/decisions/" + row.id() + "#item-" + row.itemNumber(),
                new PublishedItem(row.id(), row.itemNumber()).toString(),
                OutcomeTag.of(row.outcome()),
                row.decidedIn().isPresent() ? Integer.toString(row.decidedIn().getAsInt()) : "",
                row.service(),
                row.reason(),
                row.treatment().map(facetWords::treatment).orElse(""),
                row.guidelines().stream()
                        .map(GuidelineRelied::label)
                        .limit(MOST_GUIDELINES)
                        .toList(),
                row.specialties(),
                row.caseNumber()
                        .map(number -> words.say("results.item", row.itemNumber(), number.toString()))
                        .orElseGet(() -> words.say("results.item.unnumbered", row.itemNumber())),
                folded);
    }

    private static Paging paging(SearchResult result) {
        SearchRequest asked = result.request();
        return new Paging(
                asked.page(),
                result.pages(),
                asked.page() > 1 ? FacetViewing.address(asked.onPage(asked.page() - 1)) : "",
                asked.page() < result.pages() ? FacetViewing.address(asked.onPage(asked.page() + 1)) : "");
    }
}

package org.openimr.server.pages.decisions;

import java.util.ArrayList;
import java.util.List;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.decisions.ResultsView.FacetView;
import org.openimr.server.pages.decisions.ResultsView.Value;

/** The values by which one result can be narrowed. */
final class FacetViewing {
    private static final List<Facet> SHOWN =
            List.of(Facet.OUTCOME, Facet.YEAR, Facet.SPECIALTY, Facet.GUIDELINE, Facet.BASIS);
    private static final int UNFOLDED = 5;

    private final Words words;
    private final FacetWords facets;

    FacetViewing(Words words) {
        this.words = words;
        this.facets = new FacetWords(words);
    }

    List<FacetView> of(SearchResult result) {
        return SHOWN.stream()
                .map(facet -> of(facet, result))
                .filter(view -> !view.values().isEmpty())
                .toList();
    }

    private FacetView of(Facet facet, SearchResult result) {
        List<Value> values = new ArrayList<>();
        List<Value> more = new ArrayList<>();
        for (FacetCount count : result.facets().getOrDefault(facet, List.of())) {
            boolean unfolded = values.size() < UNFOLDED || count.selected();
            (unfolded ? values : more).add(value(facet, count, result.request()));
        }
        return new FacetView(facets.title(facet), values, more);
    }

    private Value value(Facet facet, FacetCount count, SearchRequest asked) {
        SearchRequest then = count.selected() ? asked.widen(facet, count.value()) : asked.narrow(facet, count.value());
        return new Value(
                "f-" + facet.parameter() + "-"
                        + Integer.toHexString(count.value().hashCode()),
                facets.value(facet, count.value()),
                words.number(count.items()),
                count.selected(),
                address(then));
    }

    /** What the request is narrowed to, each with the address without it. */
    List<Value> chosen(SearchRequest asked) {
        List<Value> chosen = new ArrayList<>();
        asked.narrowed()
                .forEach((facet, values) -> values.forEach(value -> chosen.add(new Value(
                        "",
                        facets.title(facet) + ": " + facets.value(facet, value),
                        "",
                        true,
                        address(asked.widen(facet, value))))));
        return chosen;
    }

    static String address(SearchRequest request) {
        String link = SearchLink.write(request);
        return link.isEmpty() ? "/decisions" : "/decisions?" + link;
    }
}

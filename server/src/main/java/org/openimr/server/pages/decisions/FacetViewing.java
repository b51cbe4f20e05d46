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
    private static final List<Facet> SHOWN = List.of(
            Facet.OUTCOME,
            Facet.YEAR,
            Facet.TREATMENT,
            Facet.PART,
            Facet.DRUG_CLASS,
            Facet.SECTION,
            Facet.GUIDELINE,
            Facet.BASIS,
            Facet.SPECIALTY);
    private static final int UNFOLDED = 5;

    private final Words words;
    private final FacetWords facets;

    FacetViewing(Words words, FacetWords facets) {
        this.words = words;
        this.facets = facets;
    }

    List<FacetView> of(SearchResult result) {
        return SHOWN.stream()
                .map(facet -> of(facet, result))
                .filter(view -> !view.values().isEmpty())
                .toList();
    }

    private FacetView of(Facet facet, SearchResult result) {
        List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
        List<Value> values = new ArrayList<>();
        List<Value> more = new ArrayList<>();
        for (FacetCount count : counts) {
            if (!isTop(facet, count.value())) continue;
            boolean opened = counts.stream().anyMatch(c -> c.selected() && isWithin(facet, c.value(), count.value()));
            List<Value> into = values.size() < UNFOLDED || opened ? values : more;
            into.add(value(facet, count, result.request(), false));
            if (!opened) continue;
            counts.stream()
                    .filter(c -> !isTop(facet, c.value()) && isWithin(facet, c.value(), count.value()))
                    .forEach(c -> into.add(value(facet, c, result.request(), true)));
        }
        return new FacetView(facets.title(facet), values, more);
    }

    private static boolean isTop(Facet facet, String value) {
        return FacetWords.above(facet, value).equals(value);
    }

    private static boolean isWithin(Facet facet, String value, String top) {
        return FacetWords.above(facet, value).equals(top);
    }

    private Value value(Facet facet, FacetCount count, SearchRequest asked, boolean below) {
        return new Value(
                "f-" + facet.parameter() + "-"
                        + Integer.toHexString(count.value().hashCode()),
                facets.value(facet, count.value()),
                words.number(count.items()),
                count.selected(),
                below,
                address(count.selected() ? asked.widen(facet, count.value()) : narrowed(facet, count.value(), asked)));
    }

    /** A value takes the place of the one above it and of those below: either would make it of no effect. */
    private static SearchRequest narrowed(Facet facet, String value, SearchRequest asked) {
        SearchRequest then = asked;
        for (String chosen : asked.narrowedTo(facet)) {
            boolean oneLine = FacetWords.above(facet, value).equals(chosen)
                    || FacetWords.above(facet, chosen).equals(value);
            if (oneLine) then = then.widen(facet, chosen);
        }
        return then.narrow(facet, value);
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
                        false,
                        address(asked.widen(facet, value))))));
        return chosen;
    }

    static String address(SearchRequest request) {
        String link = SearchLink.write(request);
        return link.isEmpty() ? "/decisions" : "/decisions?" + link;
    }
}

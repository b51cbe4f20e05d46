package org.openimr.archive.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of disputed items and the counts over all of them.
 *
 * @param items    how many items the question has, exactly
 * @param rows     those of the page asked for, in order
 * @param facets   counts per facet; a facet that the request narrows is counted as if it did not, so that the other
 *                 values can be chosen; at most {@link #MOST_VALUES} values, the commonest first (years: newest first)
 * @param split    outcomes over the question's text and every narrowing but the one by outcome
 * @param meant    the text with its mistyped words mended, where a word is nowhere in the archive or hardly
 * @param mended   whether that text was searched for instead, since nothing has the words typed
 * @param notices  what the search did with the text beyond its letter, for the person who typed it
 */
public record SearchResult(
        SearchRequest request,
        int items,
        List<ItemRow> rows,
        Map<Facet, List<FacetCount>> facets,
        OutcomeSplit split,
        List<String> notices,
        Optional<String> meant,
        boolean mended)
        implements SearchAnswer {
    public static final int MOST_VALUES = 100;

    public SearchResult {
        rows = List.copyOf(rows);
        EnumMap<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
        notices = List.copyOf(notices);
    }

    /** Nothing is mistyped. */
    public SearchResult(
            SearchRequest request,
            int items,
            List<ItemRow> rows,
            Map<Facet, List<FacetCount>> facets,
            OutcomeSplit split,
            List<String> notices) {
        this(request, items, rows, facets, split, notices, Optional.empty(), false);
    }

    /** Pages there are, at least 1. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(items, request.pageSize()));
    }
}

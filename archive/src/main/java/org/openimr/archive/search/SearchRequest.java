package org.openimr.archive.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One question to the archive. Equal questions are equal values and have one and the same link ({@link SearchLink}).
 *
 * @param text      what the person typed; empty asks for everything
 * @param narrowed  per facet the values of which an item must have at least one; a facet without values is left out
 * @param page      from 1
 * @param pageSize  rows on a page, 1 to {@link #LARGEST_PAGE}
 */
public record SearchRequest(
        String text, Map<Facet, NavigableSet<String>> narrowed, SearchOrder order, int page, int pageSize) {
    public static final int USUAL_PAGE = 20;
    public static final int LARGEST_PAGE = 100;

    public SearchRequest {
        if (page < 1) throw new IllegalArgumentException("pages count from 1: " + page);
        if (pageSize < 1 || pageSize > LARGEST_PAGE) throw new IllegalArgumentException("bad page size " + pageSize);
        EnumMap<Facet, NavigableSet<String>> copy = new EnumMap<>(Facet.class);
        narrowed.forEach((facet, values) -> {
            if (!values.isEmpty()) copy.put(facet, Collections.unmodifiableNavigableSet(new TreeSet<>(values)));
        });
        narrowed = Collections.unmodifiableMap(copy);
    }

    /** Everything, newest first. */
    public static SearchRequest everything() {
        return of("");
    }

    /** The first page of what was typed, best first. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, Map.of(), SearchOrder.RELEVANCE, 1, USUAL_PAGE);
    }

    /** Narrowed by one more value, from the first page. */
    public SearchRequest narrow(Facet facet, String value) {
        TreeSet<String> values = new TreeSet<>(narrowedTo(facet));
        values.add(value);
        return withValues(facet, values);
    }

    /** Without this value, from the first page. */
    public SearchRequest widen(Facet facet, String value) {
        TreeSet<String> values = new TreeSet<>(narrowedTo(facet));
        values.remove(value);
        return withValues(facet, values);
    }

    /** Values this facet is narrowed to, none if it is not. */
    public NavigableSet<String> narrowedTo(Facet facet) {
        return narrowed.getOrDefault(facet, Collections.emptyNavigableSet());
    }

    /** The same asked with another text. */
    public SearchRequest saying(String otherText) {
        return new SearchRequest(otherText, narrowed, order, page, pageSize);
    }

    public SearchRequest onPage(int number) {
        return new SearchRequest(text, narrowed, order, number, pageSize);
    }

    public SearchRequest inOrder(SearchOrder other) {
        return new SearchRequest(text, narrowed, other, 1, pageSize);
    }

    public SearchRequest withPageSize(int rows) {
        return new SearchRequest(text, narrowed, order, 1, rows);
    }

    private SearchRequest withValues(Facet facet, NavigableSet<String> values) {
        EnumMap<Facet, NavigableSet<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(narrowed);
        changed.put(facet, values);
        return new SearchRequest(text, changed, order, 1, pageSize);
    }
}

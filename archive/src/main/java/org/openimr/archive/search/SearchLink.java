package org.openimr.archive.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The permanent link of a question: the query string of its address. Names: {@code q}, the facets' own ({@link
 * Facet#parameter()}, repeated per value), {@code sort}, {@code page}, {@code per}. What is usual is left out, and the
 * order is fixed, so one question has one link.
 *
 * <p>Reading never fails: a link is typed, cut and pasted by people. What is unknown or malformed is passed over, and
 * the usual value stands in its place.
 */
public final class SearchLink {
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 300;

    private SearchLink() {}

    /** The query string without its question mark; empty for {@link SearchRequest#everything()}. */
    public static String write(SearchRequest request) {
        List<String> parts = new ArrayList<>();
        if (!request.text().isEmpty()) parts.add(pair("q", request.text()));
        request.narrowed().forEach((facet, values) -> values.forEach(v -> parts.add(pair(facet.parameter(), v))));
        if (request.order() != SearchOrder.RELEVANCE) {
            parts.add(pair("sort", request.order().parameter()));
        }
        if (request.page() != 1) parts.add(pair("page", Integer.toString(request.page())));
        if (request.pageSize() != SearchRequest.USUAL_PAGE) {
            parts.add(pair("per", Integer.toString(request.pageSize())));
        }
        return String.join("&", parts);
    }

    /** The question in a query string, with or without its question mark. */
    public static SearchRequest read(String queryString) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String bare = queryString.startsWith("?") ? queryString.substring(1) : queryString;
        for (String part : bare.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decode(part.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decode(part.substring(equals + 1)));
            }
        }
        return read(parameters);
    }

    /** The question in decoded parameters. */
    public static SearchRequest read(Map<String, List<String>> parameters) {
        Map<Facet, NavigableSet<String>> narrowed = new TreeMap<>();
        parameters.forEach((name, values) -> Facet.ofParameter(name).ifPresent(f -> narrowed.put(f, usable(values))));
        return new SearchRequest(
                first(parameters, "q").map(String::strip).orElse(""),
                narrowed,
                first(parameters, "sort").flatMap(SearchOrder::ofParameter).orElse(SearchOrder.RELEVANCE),
                number(parameters, "page", Integer.MAX_VALUE).orElse(1),
                number(parameters, "per", SearchRequest.LARGEST_PAGE).orElse(SearchRequest.USUAL_PAGE));
    }

    private static NavigableSet<String> usable(List<String> values) {
        NavigableSet<String> usable = new TreeSet<>();
        values.stream()
                .map(SearchLink::whole)
                .filter(v -> !v.isBlank() && v.length() <= LONGEST_VALUE)
                .limit(MOST_VALUES)
                .forEach(usable::add);
        return usable;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().map(SearchLink::whole);
    }

    /** Half of a character, which no address can hold, becomes a question mark here as it would there. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Optional<Integer> number(Map<String, List<String>> parameters, String name, int largest) {
        return first(parameters, name).flatMap(text -> {
            try {
                int number = Integer.parseInt(text);
                return number >= 1 && number <= largest ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign stands for itself
        }
    }
}

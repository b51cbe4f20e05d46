package org.openimr.server.alerts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.search.SearchLink;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;

/** What somebody wants to be told of. Equal wishes are equal values. */
public sealed interface AlertSubject {
    int LONGEST = 4_000;

    /**
     * New items of a search.
     *
     * @param link  the search's permanent link, newest first, first page
     */
    record Search(String link) implements AlertSubject {
        public Search {
            if (link.length() > LONGEST) throw new IllegalArgumentException("a search too long to be kept");
        }

        static Search of(SearchRequest request) {
            return new Search(
                    SearchLink.write(request.inOrder(SearchOrder.NEWEST).withPageSize(SearchRequest.USUAL_PAGE)));
        }

        /** {@code knee, outcome: overturned}; empty where everything is asked for. */
        String asked() {
            SearchRequest request = SearchLink.read(link);
            List<String> parts = new ArrayList<>();
            if (!request.text().isEmpty()) parts.add(request.text());
            request.narrowed()
                    .forEach((facet, values) -> parts.add(facet.parameter() + ": " + String.join(" / ", values)));
            return String.join(", ", parts);
        }
    }

    /** New items in which a side relied on a section. */
    record Citing(SectionKey key) implements AlertSubject {}

    /** Of what a link of this archive asks; empty if it is too long to be kept. */
    static Optional<AlertSubject> ofLink(String queryString) {
        if (queryString.length() > LONGEST) return Optional.empty();
        Search search = Search.of(SearchLink.read(queryString));
        return Optional.of(search);
    }

    /** As the table has it. */
    static AlertSubject of(String kind, String kept) {
        return kind.equals("citing") ? new Citing(new SectionKey(kept)) : new Search(kept);
    }

    /** {@code search} or {@code citing}. */
    default String kind() {
        return switch (this) {
            case Search _ -> "search";
            case Citing _ -> "citing";
        };
    }

    default String kept() {
        return switch (this) {
            case Search(String link) -> link;
            case Citing(SectionKey key) -> key.value();
        };
    }

    /** For a person: what the search asks, or the section. Empty where everything is asked for. */
    default String words() {
        return switch (this) {
            case Search search -> search.asked();
            case Citing(SectionKey key) -> key.value();
        };
    }

    /** What finds it, newest decision first. */
    default SearchRequest request() {
        return switch (this) {
            case Search(String link) -> SearchLink.read(link);
            case Citing(SectionKey key) -> key.request();
        };
    }

    /** Where a person sees what there is, below the address of the archive. */
    default String path() {
        return "/decisions?" + SearchLink.write(request());
    }

    /** Its feed, below the address of the archive. */
    default String feed() {
        return switch (this) {
            case Search(String link) -> "/decisions.atom?" + link;
            case Citing(SectionKey key) ->
                "/guidelines/citing.atom?section=" + URLEncoder.encode(key.value(), StandardCharsets.UTF_8);
        };
    }
}

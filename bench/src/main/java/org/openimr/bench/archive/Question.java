package org.openimr.bench.archive;

import java.util.List;
import java.util.Map;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.SearchRequest;

/**
 * One question, as every side understands it.
 *
 * @param words     as they stand in a letter
 * @param narrowed  facets to one value each
 */
record Question(SearchClass kind, List<String> words, Map<Facet, String> narrowed) {
    /** Rows of the answer. */
    static final int ROWS = 10;

    Question {
        words = List.copyOf(words);
        narrowed = Map.copyOf(narrowed);
    }

    /** As a person types it into the archive who wants no synonyms: the other sides have none. */
    SearchRequest request() {
        List<String> quoted = words.stream().map(word -> '"' + word + '"').toList();
        SearchRequest request = SearchRequest.of(
                switch (kind) {
                    case RARE, COMMON, ALL_WORDS, NARROWED -> String.join(" ", quoted);
                    case ANY_WORD -> String.join(" OR ", quoted);
                    case PHRASE -> '"' + String.join(" ", words) + '"';
                });
        for (Map.Entry<Facet, String> one : narrowed.entrySet()) request = request.narrow(one.getKey(), one.getValue());
        return request.withPageSize(ROWS);
    }
}

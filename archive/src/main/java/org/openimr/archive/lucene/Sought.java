package org.openimr.archive.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * A typed query made ready for the index.
 *
 * @param query    on item documents only; empty: everything
 * @param terms    per word or phrase that should occur, its terms: what is marked in results
 * @param notices  for the person who typed it
 */
record Sought(Optional<Query> query, List<List<String>> terms, List<String> notices) {
    Sought {
        terms = List.copyOf(terms);
        notices = List.copyOf(notices);
    }
}

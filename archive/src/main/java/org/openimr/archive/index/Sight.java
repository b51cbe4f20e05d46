package org.openimr.archive.index;

import java.util.Map;
import java.util.Optional;
import org.openimr.archive.search.SearchResult;

/**
 * What one view of an index can be asked.
 *
 * @param <E>  how it fails
 */
public interface Sight<E extends Exception> {
    SearchResult found(Sought sought) throws E;

    /** How many items have this term. */
    int items(String term) throws E;

    /**
     * Terms that differ from this one by few letters, and about how many items have each.
     *
     * @param edits  letters to change, leave out, put in or exchange with the next, at most; never the first one
     */
    Map<String, Integer> alike(String term, int edits) throws E;

    /** The newest of the items with this term. */
    Optional<ShownItem> newestWith(String term) throws E;
}

package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.openimr.archive.index.FacetCounts;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.SearchResult;

/** A view of the index with the order of its facet values, which is costly and made once per view. */
final class FacetSearcher extends IndexSearcher {
    private final Optional<SortedSetDocValuesReaderState> facets;

    FacetSearcher(IndexReader reader) throws IOException {
        super(reader);
        // questions differ, and what a question costs must not depend on who asked before
        setQueryCache(null);
        facets = hasItems(reader)
                ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Layout.FACETS))
                : Optional.empty();
    }

    private static boolean hasItems(IndexReader reader) {
        return reader.leaves().stream()
                .anyMatch(leaf -> Optional.ofNullable(
                                leaf.reader().getFieldInfos().fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME))
                        .isPresent());
    }

    /** Counts over what was collected, for several facets at once. */
    Counts count(FacetsCollector collected) throws IOException {
        if (facets.isEmpty()) return new Counts(Optional.empty());
        return new Counts(Optional.of(new SortedSetDocValuesFacetCounts(facets.get(), collected)));
    }

    /** The counts of one set of items. */
    record Counts(Optional<SortedSetDocValuesFacetCounts> counted) {
        /** The commonest values with at least one item, and those selected even if they have none. */
        List<FacetCount> of(Facet facet, NavigableSet<String> selected) throws IOException {
            Map<String, Integer> commonest = new HashMap<>();
            if (counted.isPresent()) {
                Optional.ofNullable(counted.get().getTopChildren(SearchResult.MOST_VALUES, facet.parameter())).stream()
                        .flatMap(result -> Arrays.stream(result.labelValues))
                        .forEach(value -> commonest.put(value.label, value.value.intValue()));
            }
            Map<String, Integer> chosen = new HashMap<>();
            for (String value : selected) chosen.put(value, of(facet, value));
            return FacetCounts.of(facet, commonest, chosen);
        }

        /** Items with this value. */
        int of(Facet facet, String value) throws IOException {
            if (counted.isEmpty()) return 0;
            return Math.max(
                    0, counted.get().getSpecificValue(facet.parameter(), value).intValue());
        }
    }
}

package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.openimr.archive.index.FacetCounts;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import tools.jackson.databind.JsonNode;

/**
 * The counts beside a page of results. All are counted in the one call that finds the rows, so that they fit them; every
 * shard gives all its values, so that no count is an estimate.
 */
record FacetsJson(SearchRequest request) {
    private static final String SELECTED = "-selected";
    private static final String WITHIN = "within";

    /** The narrowing of the rows. */
    Map<String, Object> narrowing() {
        return narrowing(Optional.empty());
    }

    /** A narrowed facet is counted over the items found without its own narrowing. */
    private Map<String, Object> narrowing(Optional<Facet> without) {
        List<Object> filters = new ArrayList<>();
        request.narrowed().forEach((facet, values) -> {
            if (without.equals(Optional.of(facet))) return;
            filters.add(Map.of("terms", Map.of(Layout.facet(facet), values)));
        });
        return ConditionJson.bool(Map.of("filter", filters));
    }

    Map<String, Object> asked() {
        Map<String, Object> asked = new HashMap<>();
        for (Facet facet : Facet.values()) {
            Map<String, Object> counts = new HashMap<>();
            counts.put(facet.parameter(), terms(facet, SearchResult.MOST_VALUES, Map.of()));
            NavigableSet<String> selected = request.narrowedTo(facet);
            if (!selected.isEmpty()) {
                counts.put(facet.parameter() + SELECTED, terms(facet, selected.size(), Map.of("include", selected)));
            }
            asked.put(
                    WITHIN + "-" + facet.parameter(), Map.of("filter", narrowing(Optional.of(facet)), "aggs", counts));
        }
        return asked;
    }

    private static Map<String, Object> terms(Facet facet, int size, Map<String, Object> more) {
        Map<String, Object> terms = new HashMap<>(more);
        terms.put("field", Layout.facet(facet));
        terms.put("size", size);
        terms.put("shard_size", Integer.MAX_VALUE);
        return Map.of("terms", terms);
    }

    Map<Facet, List<FacetCount>> read(JsonNode aggregations) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            JsonNode within = aggregations.path(WITHIN + "-" + facet.parameter());
            Map<String, Integer> selected = new HashMap<>();
            request.narrowedTo(facet).forEach(value -> selected.put(value, 0));
            Map<String, Integer> counted = counts(within.path(facet.parameter() + SELECTED));
            selected.replaceAll((value, _) -> counted.getOrDefault(value, 0));
            facets.put(facet, FacetCounts.of(facet, counts(within.path(facet.parameter())), selected));
        }
        return facets;
    }

    private static Map<String, Integer> counts(JsonNode terms) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode bucket : terms.path("buckets")) {
            counts.put(bucket.path("key").asString(), bucket.path("doc_count").asInt());
        }
        return counts;
    }
}

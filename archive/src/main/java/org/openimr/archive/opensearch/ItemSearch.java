package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.Asking;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.index.ShownItem;
import org.openimr.archive.index.Sight;
import org.openimr.archive.index.Sought;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Outcome;
import tools.jackson.databind.JsonNode;

/** One question to the cluster, in one call. */
record ItemSearch(Cluster cluster, String index, SearchRequest request) implements Sight<RuntimeException> {
    /** Terms that a shard gives for a mistyped one; more are not alike. */
    private static final int MOST_ALIKE = 100;

    private static final String TREATMENT = Layout.facet(Facet.TREATMENT);

    SearchAnswer answer(Lexicon lexicon) {
        return Asking.answer(request, lexicon, this);
    }

    @Override
    public int items(String term) {
        return one(Map.of("query", ConditionJson.term(Layout.TEXT, term), "size", 0, "track_total_hits", true))
                .path("hits")
                .path("total")
                .path("value")
                .asInt();
    }

    @Override
    public Map<String, Integer> alike(String term, int edits) {
        Map<String, Object> asked = Map.ofEntries(
                Map.entry("field", Layout.TEXT),
                Map.entry("suggest_mode", "always"),
                Map.entry("max_edits", edits),
                Map.entry("prefix_length", 1),
                Map.entry("min_word_length", 1),
                Map.entry("accuracy", 0),
                Map.entry("max_term_freq", Integer.MAX_VALUE),
                Map.entry("size", MOST_ALIKE),
                Map.entry("shard_size", MOST_ALIKE));
        JsonNode said = one(Map.of("size", 0, "suggest", Map.of("alike", Map.of("text", term, "term", asked))));
        Map<String, Integer> alike = new HashMap<>();
        for (JsonNode word : said.path("suggest").path("alike")) {
            for (JsonNode option : word.path("options")) {
                alike.put(option.path("text").asString(), option.path("freq").asInt());
            }
        }
        return alike;
    }

    @Override
    public Optional<ShownItem> newestWith(String term) {
        JsonNode hits = one(Map.of(
                        "query",
                        ConditionJson.term(Layout.TEXT, term),
                        "sort",
                        sort(SearchOrder.NEWEST),
                        "size",
                        1,
                        "_source",
                        List.of(Layout.NUMBER, Layout.STORED)))
                .path("hits")
                .path("hits");
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(shown(hits.path(0).path("_source")));
    }

    private JsonNode one(Map<String, Object> body) {
        return new Searching(cluster).ask(Call.post(path(), body));
    }

    @Override
    public SearchResult found(Sought sought) {
        FacetsJson facets = new FacetsJson(request);
        Map<String, Object> body = new HashMap<>();
        body.put("query", ConditionJson.of(sought));
        body.put("post_filter", facets.narrowing());
        body.put("aggs", facets.asked());
        body.put("sort", sort(request.order()));
        body.put("docvalue_fields", List.of(TREATMENT));
        body.put("from", (request.page() - 1) * request.pageSize());
        body.put("size", request.pageSize());
        body.put("track_total_hits", true);
        body.put("_source", List.of(Layout.NUMBER, Layout.STORED));
        JsonNode result = one(body);
        Map<Facet, List<FacetCount>> counted = facets.read(result.path("aggregations"));
        return new SearchResult(
                request,
                result.path("hits").path("total").path("value").asInt(),
                rows(result.path("hits").path("hits"), sought.marked()),
                counted,
                split(counted.getOrDefault(Facet.OUTCOME, List.of())),
                sought.notices());
    }

    /**
     * How common a word is, is counted over all shards before they score, so that an item's score is the same wherever
     * it lies. Pages of one question go to the same copies, so that they follow one another also while copies refresh.
     */
    private String path() {
        int question =
                List.of(request.text(), request.narrowed(), request.order()).hashCode();
        return "/" + index + "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false"
                + "&preference=q" + Integer.toHexString(question);
    }

    private static List<Object> sort(SearchOrder order) {
        List<Object> ties =
                List.of(Map.of(Layout.DECIDED, "desc"), Map.of(Layout.ID, "asc"), Map.of(Layout.NUMBER, "asc"));
        return switch (order) {
            case RELEVANCE -> {
                List<Object> best = new ArrayList<>(List.of(Map.of("_score", "desc")));
                best.addAll(ties);
                yield best;
            }
            case NEWEST -> ties;
            case OLDEST -> {
                List<Object> oldest = new ArrayList<>(List.of(Map.of(Layout.DECIDED, "asc")));
                oldest.addAll(ties.subList(1, ties.size()));
                yield oldest;
            }
            case CASE -> ties.subList(1, ties.size());
        };
    }

    private static List<ItemRow> rows(JsonNode hits, List<List<String>> terms) {
        List<ItemRow> rows = new ArrayList<>();
        for (JsonNode hit : hits) {
            rows.add(shown(hit.path("_source"))
                    .row(Json.texts(hit.path("fields").path(TREATMENT)))
                    .marked(terms));
        }
        return rows;
    }

    /** The item that a document of its own shows. */
    static ShownItem shown(JsonNode source) {
        PublishedDetermination letter =
                Documents.read(source.path(Layout.STORED).asString(""));
        return ShownItem.of(letter, source.path(Layout.NUMBER).asInt())
                .orElseThrow(() -> new ArchiveUnavailable(
                        ArchiveFault.DAMAGED, letter.id().value(), new IllegalStateException("no such item")));
    }

    private static OutcomeSplit split(List<FacetCount> outcomes) {
        return new OutcomeSplit(
                count(outcomes, ItemFacets.value(Outcome.UPHELD)),
                count(outcomes, ItemFacets.value(Outcome.OVERTURNED)),
                count(outcomes, Facet.NOT_STATED));
    }

    private static int count(List<FacetCount> counts, String value) {
        return counts.stream()
                .filter(count -> count.value().equals(value))
                .mapToInt(FacetCount::items)
                .sum();
    }
}

package org.openimr.archive.opensearch;

import java.util.HashMap;
import java.util.Map;
import org.openimr.archive.ArchiveSize;
import tools.jackson.databind.JsonNode;

/** Counts what is findable. */
record Sizes(Cluster cluster, String index) {
    ArchiveSize now() {
        Map<String, Object> body =
                Map.of("size", 0, "aggs", Map.of("kinds", Map.of("terms", Map.of("field", Layout.KIND))));
        JsonNode result = new Searching(cluster)
                .ask(Call.post("/" + index + "/_search?allow_partial_search_results=false", body));
        Map<String, Integer> kinds = new HashMap<>();
        for (JsonNode bucket : result.path("aggregations").path("kinds").path("buckets")) {
            kinds.put(bucket.path("key").asString(), bucket.path("doc_count").asInt());
        }
        return new ArchiveSize(kinds.getOrDefault(Layout.LETTER, 0), kinds.getOrDefault(Layout.ITEM, 0));
    }
}

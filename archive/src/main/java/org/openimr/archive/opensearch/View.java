package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ArchiveUnavailable;
import tools.jackson.databind.JsonNode;

/**
 * The index as it was at one moment, held while several calls look at it. It lives on the nodes that hold it: where one
 * of them is lost, so is the view, and who looked at it begins again with a new one.
 */
final class View implements AutoCloseable {
    private static final String KEPT_FOR = "1m";
    private static final int MOST_AT_ONCE = 100;

    private final Cluster cluster;
    private final Searching searching;
    private final String id;

    private View(Cluster cluster, String id) {
        this.cluster = cluster;
        this.searching = new Searching(cluster);
        this.id = id;
    }

    static View of(Cluster cluster, String index) {
        String path = "/" + index + "/_search/point_in_time?allow_partial_pit_creation=false&keep_alive=" + KEPT_FOR;
        JsonNode made = new Searching(cluster).ask(Call.post(path, Map.of()));
        return new View(cluster, made.path("pit_id").asString());
    }

    private Map<String, Object> here(Map<String, Object> search) {
        Map<String, Object> body = new HashMap<>(search);
        body.put("pit", Map.of("id", id, "keep_alive", KEPT_FOR));
        return body;
    }

    JsonNode search(Map<String, Object> body) {
        return searching.ask(Call.post("/_search?allow_partial_search_results=false", here(body))
                .briefly());
    }

    /** How many documents each of these queries finds. */
    List<Integer> counts(List<Map<String, Object>> queries) {
        List<Integer> counts = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += MOST_AT_ONCE) {
            counts.addAll(someCounts(queries.subList(from, Math.min(from + MOST_AT_ONCE, queries.size()))));
        }
        return counts;
    }

    private List<Integer> someCounts(List<Map<String, Object>> queries) {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> query : queries) {
            lines.append("{\"allow_partial_search_results\":false}\n");
            lines.append(Json.text(here(Map.of("query", query, "size", 0, "track_total_hits", true))));
            lines.append('\n');
        }
        Call call = Call.lines("/_msearch", lines.toString()).briefly();
        List<Integer> counts = new ArrayList<>();
        for (JsonNode response : cluster.ask(call).orFail().path("responses")) {
            Searching.requireWhole(call, response);
            counts.add(response.path("hits").path("total").path("value").asInt());
        }
        return counts;
    }

    @Override
    public void close() {
        try {
            cluster.ask(new Call(
                    "DELETE", "/_search/point_in_time", Optional.of(Json.text(Map.of("pit_id", List.of(id)))), true));
        } catch (ArchiveUnavailable e) {
            // A view that cannot be told goes by itself when its time is over; what was seen in it stands.
        }
    }

    /** What the view held a moment ago it holds no more. */
    static ArchiveUnavailable lost(String document) {
        return Answer.failed(Call.get("/_search"), "no longer in the view: " + document);
    }
}

package org.openimr.archive.opensearch;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Sends documents, many at a time. A shard that cannot take its part now is asked again with all of it: a document has
 * the same name and content each time.
 *
 * @param index  an alias; without it nothing is made by accident
 */
record Bulk(Cluster cluster, String index) {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int BAD = 400;
    private static final int MOST_TRIES = 6;
    private static final long FIRST_PAUSE = 100;

    /**
     * Returns when all is safe on every copy that the cluster counts as up to date.
     *
     * @return names of documents that were to be new and are not
     */
    Set<String> send(String lines) {
        Call call = Call.lines("/" + index + "/_bulk?require_alias=true&timeout=10s", lines);
        for (int tried = 1; ; tried++) {
            JsonNode answer = cluster.ask(call).orFail();
            Set<String> refused = new HashSet<>();
            Set<String> failed = new HashSet<>();
            for (JsonNode order : answer.path("items")) {
                for (JsonNode done : order) judge(done, refused, failed);
            }
            if (failed.isEmpty()) return refused;
            if (tried == MOST_TRIES) throw Answer.failed(call, String.join("; ", failed));
            pause(call, FIRST_PAUSE << tried);
        }
    }

    /** Nothing to delete is as good as deleted. */
    private static void judge(JsonNode done, Set<String> refused, Set<String> failed) {
        int status = done.path("status").asInt();
        if (status == CONFLICT) refused.add(done.path("_id").asString());
        else if (status >= BAD && status != NOT_FOUND)
            failed.add(done.path("error").toString());
        else if (status == NOT_FOUND && done.has("error"))
            failed.add(done.path("error").toString());
    }

    private static void pause(Call call, long millis) {
        Cluster.sleep(millis, call);
    }
}

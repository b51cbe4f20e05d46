package org.openimr.archive.opensearch;

import tools.jackson.databind.JsonNode;

/** Asks for search results: whole ones or none. */
record Searching(Cluster cluster) {
    private static final int NOT_FOUND = 404;
    private static final int TRIES = 4;

    /**
     * An index that was changed over to another while it was searched is gone from under the search: it is asked again.
     *
     * @throws org.openimr.archive.ArchiveUnavailable unless every part of the index answered
     */
    JsonNode ask(Call call) {
        Answer answer = cluster.ask(call);
        for (int tried = 1; tried < TRIES && answer.status() == NOT_FOUND; tried++) answer = cluster.ask(call);
        JsonNode result = answer.orFail();
        requireWhole(call, result);
        return result;
    }

    static void requireWhole(Call call, JsonNode result) {
        boolean whole = !result.has("error")
                && !result.path("timed_out").asBoolean(false)
                && result.path("_shards").path("failed").asInt() == 0;
        if (!whole) throw Answer.failed(call, "not every part of the index answered: " + result.path("error"));
    }
}

package org.openimr.archive.opensearch;

import java.util.Optional;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveUnavailable;
import tools.jackson.databind.JsonNode;

/** What the cluster said to a call: a status of HTTP, and JSON. */
record Answer(Call call, int status, JsonNode body) {
    private static final int NOT_FOUND = 404;
    private static final int BAD = 400;

    /**
     * @throws ArchiveUnavailable if it is an error
     */
    JsonNode orFail() {
        if (status >= BAD) throw failed();
        return body;
    }

    /**
     * Empty where there is none.
     *
     * @throws ArchiveUnavailable if it is another error
     */
    Optional<JsonNode> found() {
        return status == NOT_FOUND ? Optional.empty() : Optional.of(orFail());
    }

    /** Whether it is this error. */
    boolean is(String type) {
        return status >= BAD && body.path("error").path("type").asString("").equals(type);
    }

    ArchiveUnavailable failed() {
        return failed(call, body.path("error").toString());
    }

    static ArchiveUnavailable failed(Call call, String why) {
        return new ArchiveUnavailable(ArchiveFault.CLUSTER_FAILED, call.where(), new ClusterSaid(why));
    }

    /** The cluster's own words for an error. */
    static final class ClusterSaid extends Exception {
        private static final int LONGEST = 2000;

        ClusterSaid(String words) {
            super(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
        }
    }
}

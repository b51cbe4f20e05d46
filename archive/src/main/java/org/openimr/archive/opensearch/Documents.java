package org.openimr.archive.opensearch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.StoredForm;
import tools.jackson.databind.JsonNode;

/**
 * Single documents of an index.
 *
 * @param index  its name or that of an alias
 */
record Documents(Cluster cluster, String index) {
    private static final String STATE_ID = "state";

    /** What was last written of a letter, findable or not. */
    Optional<KnownLetter> known(PublishedId id) {
        return source(id.value(), "_source_includes=" + Layout.HASH + "," + Layout.NUMBERS)
                .map(KnownLetter::of);
    }

    /** The letter, if it is findable. */
    Optional<PublishedDetermination> letter(PublishedId id) {
        return source(id.value(), "realtime=false&_source_includes=" + Layout.STORED)
                .map(source -> source.path(Layout.STORED).asString(""))
                .filter(stored -> !stored.isEmpty())
                .map(Documents::read);
    }

    OptionalLong through() {
        return source(STATE_ID, "_source_includes=" + Layout.THROUGH).stream()
                .mapToLong(source -> source.path(Layout.THROUGH).asLong())
                .findFirst();
    }

    void putThrough(long position) {
        Map<String, Object> state = Map.of(Layout.KIND, Layout.STATE, Layout.THROUGH, position);
        cluster.ask(Call.put("/" + index + "/_doc/" + STATE_ID + "?require_alias=true&timeout=10s", state))
                .orFail();
    }

    private Optional<JsonNode> source(String id, String parameters) {
        String path = "/" + index + "/_doc/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "?" + parameters;
        Answer answer = cluster.ask(Call.get(path));
        if (answer.is("index_not_found_exception")) throw answer.failed();
        return answer.found().map(body -> body.path("_source"));
    }

    /** A letter from its stored form. */
    static PublishedDetermination read(String stored) {
        try {
            return StoredForm.read(Base64.getDecoder().decode(stored));
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveUnavailable(ArchiveFault.DAMAGED, "a letter in the cluster", e);
        }
    }
}

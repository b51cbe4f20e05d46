package org.openimr.archive.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;

/** Hashes of what was added since the view was last refreshed and is therefore not yet seen in it. */
final class RecentHashes {
    private final Map<PublishedId, ContentHash> hashes = new ConcurrentHashMap<>();

    Optional<ContentHash> get(PublishedId id) {
        return Optional.ofNullable(hashes.get(id));
    }

    void put(PublishedId id, ContentHash hash) {
        hashes.put(id, hash);
    }

    int size() {
        return hashes.size();
    }

    void clear() {
        hashes.clear();
    }
}

package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;

/** Hashes of what was added since the view was last refreshed and is therefore not yet seen in it. */
final class RecentHashes {
    private static final int STRIPES = 64;

    private final Map<PublishedId, ContentHash> hashes = new ConcurrentHashMap<>();
    private final Object[] stripes =
            IntStream.range(0, STRIPES).mapToObj(_ -> new Object()).toArray();

    /** Runs while no other thread does so for the same id. */
    <T> T alone(PublishedId id, LuceneArchiveIndex.Work<T> work) throws IOException {
        synchronized (stripes[Math.floorMod(id.hashCode(), STRIPES)]) {
            return work.run();
        }
    }

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

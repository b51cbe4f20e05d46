package org.openimr.server.log;

import java.time.Instant;

/**
 * Where a stream ends: what an append must continue from.
 *
 * @param version    version of the last event, 0 for a stream without events
 * @param hash       hash of the last event
 * @param recordedAt when the last event was recorded; {@link Instant#EPOCH} for a stream without events
 */
public record Head(int version, EventHash hash, Instant recordedAt) {
    /** The head of a stream that has no event yet. */
    public static final Head EMPTY = new Head(0, EventHash.BEFORE_FIRST, Instant.EPOCH);

    public Head {
        if (version < 0) throw new IllegalArgumentException("bad version: " + version);
        if ((version == 0) != hash.equals(EventHash.BEFORE_FIRST)) {
            throw new IllegalArgumentException("version " + version + " does not go with hash " + hash);
        }
    }
}

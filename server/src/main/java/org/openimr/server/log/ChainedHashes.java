package org.openimr.server.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The hashes of what one command appends: each is taken over its event and the hash before it. */
public final class ChainedHashes {
    private ChainedHashes() {}

    /**
     * One for each event, in their order.
     *
     * @param expected   the head they continue from
     * @param recordedAt in whole microseconds, as the database keeps it
     */
    public static List<EventHash> of(
            StreamId stream, Head expected, List<NewEvent> events, CommandId command, Actor actor, Instant recordedAt) {
        List<EventHash> hashes = new ArrayList<>(events.size());
        EventHash previous = expected.hash();
        for (int i = 0; i < events.size(); i++) {
            int version = Math.addExact(expected.version(), i + 1);
            previous = Seal.of(stream, version, events.get(i), actor, recordedAt, command, i + 1, previous);
            hashes.add(previous);
        }
        return hashes;
    }
}

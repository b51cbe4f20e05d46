package org.openimr.server.log;

import java.time.Instant;

/**
 * An event as the log keeps it.
 *
 * @param position     order over all streams; rises, has gaps
 * @param version      order within the stream, from 1 without a gap
 * @param recordedAt   when it was written down, whole microseconds; not the day the law counts from
 * @param command      the command that produced it
 * @param commandPart  its place among the events of that command, from 1
 * @param previousHash hash of the stream's previous event
 * @param hash         hash over everything here but the position
 */
public record RecordedEvent(
        long position,
        StreamId stream,
        int version,
        EventType type,
        Payload payload,
        Actor actor,
        Instant recordedAt,
        CommandId command,
        int commandPart,
        EventHash previousHash,
        EventHash hash) {

    Head head() {
        return new Head(version, hash, recordedAt);
    }

    Place place() {
        return new Place(version, position);
    }
}

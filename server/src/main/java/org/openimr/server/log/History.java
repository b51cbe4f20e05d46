package org.openimr.server.log;

import java.util.List;
import java.util.Optional;

/**
 * One stream, wholly read.
 *
 * @param events in the order of their versions; empty for a stream that does not exist
 */
public record History(StreamId stream, List<RecordedEvent> events) {
    public History {
        events = List.copyOf(events);
    }

    /** What the next append must continue from. */
    public Head head() {
        return events.isEmpty() ? Head.EMPTY : events.getLast().head();
    }

    /**
     * What this command has already done here. Ask before deciding: the state that a retried command meets is the
     * one it made itself, and would refuse it.
     */
    public Optional<AppendResult.AlreadyDone> answerTo(CommandId command) {
        List<Place> places = events.stream()
                .filter(event -> event.command().equals(command))
                .map(RecordedEvent::place)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(new AppendResult.AlreadyDone(places));
    }
}

package org.openimr.server.desk.chronology;

import java.util.List;

/**
 * An event as it was first noted, by rules or by the reviewer.
 *
 * @param id      the same as long as it says the same
 * @param places  where it stands, in the order of the file; at least one
 */
public record NotedEvent(String id, EventFacts facts, List<EventPlace> places) {
    public NotedEvent {
        places = List.copyOf(places);
        if (id.isBlank() || places.isEmpty()) throw new IllegalArgumentException("an event has an id and a place");
    }
}

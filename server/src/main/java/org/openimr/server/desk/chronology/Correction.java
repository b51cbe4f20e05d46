package org.openimr.server.desk.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.server.desk.PageLink;

/**
 * What a reviewer made of an event. The latest of one event counts.
 *
 * @param noted  the event as it was first noted, so that it stays to be seen whatever rules say later
 * @param facts  as it is to stand; empty where it is to be taken away
 */
public record Correction(NotedEvent noted, Optional<EventFacts> facts) {
    private static final String OWN = "own-";

    /** An event of the reviewer's own, from lines of the file. */
    public static Correction added(EventFacts facts, PageLink at, String quote) {
        EventPlace place = new EventPlace(at, quote, Set.of(), "");
        NotedEvent noted = new NotedEvent(OWN + UUID.randomUUID(), facts, List.of(place));
        return new Correction(noted, Optional.of(facts));
    }

    /** Whether rules had not noted the event. */
    boolean isOwn() {
        return noted.id().startsWith(OWN);
    }

    /** Whether it leaves the event as it was first noted. */
    boolean isNone() {
        return facts.filter(noted.facts()::equals).isPresent();
    }

    /** The event as it stands after this. */
    public DeskEvent event() {
        return facts.map(now -> new DeskEvent(
                        noted,
                        now,
                        isOwn()
                                ? DeskEvent.Standing.ADDED
                                : isNone() ? DeskEvent.Standing.PROPOSED : DeskEvent.Standing.CORRECTED))
                .orElseGet(() -> new DeskEvent(noted, noted.facts(), DeskEvent.Standing.REMOVED));
    }
}

package org.openimr.server.desk.chronology;

import org.openimr.records.chronology.Doubt;

/**
 * An event as the reviewer has it.
 *
 * @param noted     as it was first noted, which stays to be seen
 * @param facts     as it stands now
 * @param standing  who says so
 */
public record DeskEvent(NotedEvent noted, EventFacts facts, Standing standing) {
    /** Who says that an event stands as it does. */
    public enum Standing {
        /** Rules propose it; nobody looked. */
        PROPOSED,
        /** The reviewer put it right. */
        CORRECTED,
        /** The reviewer took it away. */
        REMOVED,
        /** The reviewer entered it. */
        ADDED
    }

    static DeskEvent proposed(NotedEvent noted) {
        return new DeskEvent(noted, noted.facts(), Standing.PROPOSED);
    }

    public String id() {
        return noted.id();
    }

    /** Whether it counts. */
    public boolean stands() {
        return standing != Standing.REMOVED;
    }

    /** Whether rules doubt it at every place, and nobody has looked at it. */
    boolean isDoubted(Doubt doubt) {
        return standing == Standing.PROPOSED
                && noted.places().stream().allMatch(place -> place.doubts().contains(doubt));
    }
}

package org.openimr.server.post;

import org.openimr.server.log.EventHash;
import org.openimr.server.log.RecordedEvent;

/**
 * The event that a letter tells of.
 *
 * @param position  in the whole log
 * @param version   in the case's own stream
 * @param hash      of the event, which holds everything before it
 */
public record MadeFrom(long position, int version, EventHash hash) {
    public MadeFrom {
        if (position < 1 || version < 1) throw new IllegalArgumentException("no event: " + position + ", " + version);
    }

    /** That event. */
    public static MadeFrom of(RecordedEvent event) {
        return new MadeFrom(event.position(), event.version(), event.hash());
    }
}

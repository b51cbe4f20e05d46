package org.openimr.server.cases.json;

import org.openimr.server.log.EventType;

/** A stored event that this release cannot read: of a newer release, or damaged. What it belongs to cannot be shown or moved. */
public final class UnreadableEvent extends RuntimeException {
    /** Permanent code of this fault. */
    public static final String CODE = "IMR-921";

    public UnreadableEvent(EventType type, String why) {
        super(CODE + ": the stored event " + type.name() + " version " + type.version() + " cannot be read. " + why
                + " Use the release that wrote it, or a newer one; nothing was changed.");
    }
}

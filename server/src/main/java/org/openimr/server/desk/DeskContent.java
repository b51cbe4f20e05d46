package org.openimr.server.desk;

import org.openimr.records.ContentHash;

/** Something kept of a page, and its name. */
public final class DeskContent {
    private final ContentHash name;
    private final byte[] bytes;

    DeskContent(ContentHash name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Hash of it. */
    public ContentHash name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}

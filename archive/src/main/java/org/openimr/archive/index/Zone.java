package org.openimr.archive.index;

import java.util.Locale;

/** Which of an item's text is meant. */
public enum Zone {
    /** All that is searched. */
    TEXT,
    SERVICE,
    RATIONALE,
    SUMMARY;

    /** Name of the field of an index that holds it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.openimr.archive.index;

/** Which of an item's text is meant. */
public enum Zone {
    /** All that is searched. */
    ANYWHERE,
    SERVICE,
    RATIONALE,
    SUMMARY
}

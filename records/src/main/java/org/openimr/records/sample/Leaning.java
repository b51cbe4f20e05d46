package org.openimr.records.sample;

/** How a line of the file bears on a disputed treatment, in the view of its author. */
public enum Leaning {
    /** Speaks for it. */
    FOR,
    /** Speaks against it. */
    AGAINST,
    /** Bears on it without speaking for a side. */
    NEUTRAL
}

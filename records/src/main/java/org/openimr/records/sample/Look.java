package org.openimr.records.sample;

/** How a document looks. */
public enum Look {
    /** Holds its text. */
    TYPED,
    /** Pictures of its pages, slightly askew. */
    SCANNED,
    /** Pictures of a bad fax: black and white, specks, streaks. */
    POOR
}

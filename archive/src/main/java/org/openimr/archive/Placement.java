package org.openimr.archive;

/** What adding a determination did. */
public enum Placement {
    /** The id was new. */
    ADDED,
    /** The id was there with other content, which this replaced. */
    REPLACED,
    /** The same content was there; nothing was done. */
    UNCHANGED
}

package org.openimr.archive.understanding;

/** What counts as one. */
public enum Counting {
    /** Every item of every letter. */
    BY_ITEM,
    /** An item with all that goes with it: an operation split into six items is one. */
    BY_PROCEDURE
}

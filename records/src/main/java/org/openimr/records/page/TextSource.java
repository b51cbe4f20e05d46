package org.openimr.records.page;

/** Where a page's text was taken from. */
public enum TextSource {
    /** The document holds it. */
    TEXT_LAYER,
    /** Recognised from the picture of the page; may be wrong. */
    RECOGNISED,
    /** The page shows none. */
    NONE
}

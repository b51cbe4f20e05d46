package org.openimr.archive.understanding;

/** How surely a field is what the letter means. */
public enum Certainty {
    /** The letter's own words say it. */
    STATED,
    /** It follows from what the letter says: two a week for six weeks are twelve. */
    RECKONED,
    /** It is likely; the words could mean another thing, or contradict each other. */
    DOUBTFUL
}

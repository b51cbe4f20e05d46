package org.openimr.archive.understanding;

/** What a quantity counts. */
public enum CountedUnit {
    /** Visits, sessions and treatments. */
    VISITS,
    /** Tablets, patches, braces: things. */
    PIECES,
    /** How often something is done that is no visit: a test, an injection. */
    TIMES,
    GRAMS,
    MILLILITRES,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
}

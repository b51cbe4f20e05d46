package org.openimr.archive.statistics;

import java.util.Arrays;
import java.util.Optional;

/** What one of a figure is, and when it counts as overturned. Published sources disagree exactly here. */
public enum CountedAs {
    /** Every disputed item of every letter. */
    ITEMS("items"),
    /** An item with all that falls with it, as its primary item was decided. */
    PROCEDURES("procedures"),
    /** A letter; overturned where any of its items that are asked about is, upheld where every one is. */
    LETTERS_ANY("letters, any item overturned"),
    /** A letter; overturned where every one of its items that are asked about is, upheld where any is. */
    LETTERS_EVERY("letters, every item overturned"),
    /** A decision of another program: one row of its table. */
    DECISIONS("decisions");

    private final String written;

    CountedAs(String written) {
        this.written = written;
    }

    /** As a query's text names it. */
    public String written() {
        return written;
    }

    static Optional<CountedAs> parse(String written) {
        return Arrays.stream(values())
                .filter(one -> one.written.equals(written))
                .findFirst();
    }

    /** Whether several rows may be one. */
    boolean isLetter() {
        return this == LETTERS_ANY || this == LETTERS_EVERY;
    }
}

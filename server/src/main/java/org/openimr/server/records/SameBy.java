package org.openimr.server.records;

import org.openimr.records.duplicate.DuplicatePair.Sameness;

/** In what two pages are the same, the strongest first. Names are permanent. */
public enum SameBy {
    /** Bit for bit: the whole file, or the page as it is shown. */
    CONTENT,
    /** Every word. */
    WORDS,
    /** Nearly every word: scanned twice, or with a stamp or a fax line of its own. */
    NEARLY_WORDS,
    /** The look, where there are hardly any words to compare. */
    LOOK;

    static SameBy of(Sameness sameness) {
        return switch (sameness) {
            case WORDS -> WORDS;
            case NEARLY_WORDS -> NEARLY_WORDS;
            case LOOK -> LOOK;
        };
    }

    /** What holds of both. */
    SameBy weaker(SameBy other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

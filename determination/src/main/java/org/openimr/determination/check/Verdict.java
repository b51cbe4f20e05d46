package org.openimr.determination.check;

import org.openimr.determination.Outcome;

/** What the closing sentences of a rationale say of the item. */
enum Verdict {
    NECESSARY,
    NOT_NECESSARY,
    /** Free prose, or both are said. */
    CANNOT_TELL;

    boolean contradicts(Outcome outcome) {
        return switch (this) {
            case NECESSARY -> outcome == Outcome.UPHELD;
            case NOT_NECESSARY -> outcome == Outcome.OVERTURNED;
            case CANNOT_TELL -> false;
        };
    }
}

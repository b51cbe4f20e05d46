package org.openimr.process.consolidation;

/**
 * One fact of two applications side by side.
 *
 * @param here   as the one application states it; empty where it does not
 * @param there  as the other does
 */
public record Comparison(SharedFact fact, Verdict verdict, String here, String there) {
    /** How they compare. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** At least one application does not state it. */
        NOT_KNOWN
    }

    /** In words: "same injured worker", "different date of injury". */
    public String words() {
        return switch (verdict) {
            case SAME -> "same " + fact.words();
            case DIFFERENT -> "different " + fact.words();
            case NOT_KNOWN -> fact.words() + " not known to be the same";
        };
    }

    /** Whether this alone keeps the applications apart. */
    public boolean keepsApart() {
        return fact.demanded() && verdict != Verdict.SAME;
    }
}

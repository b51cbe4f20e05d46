package org.openimr.records.duplicate;

/**
 * Two pages that are the same, in the order in which they were given.
 *
 * @param likeness  0 to 1: 1 for the same words; for the rest the part that is alike
 */
public record DuplicatePair<P>(P first, P second, Sameness sameness, double likeness) {
    /** In what two pages are the same; the strongest that holds. */
    public enum Sameness {
        /** Every word. */
        WORDS,
        /** Nearly every word: scanned twice, or with a stamp or a fax line of its own. */
        NEARLY_WORDS,
        /** The look, where one of the two has hardly any words to compare. */
        LOOK
    }
}

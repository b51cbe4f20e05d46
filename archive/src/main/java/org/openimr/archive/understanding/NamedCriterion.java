package org.openimr.archive.understanding;

/**
 * Something that a rationale says was shown or was missing.
 *
 * @param words  the letter's own, from behind the words that say so to the end of the clause
 */
public record NamedCriterion(Standing standing, String words) {
    /** Which of both. */
    public enum Standing {
        MET,
        MISSING
    }
}

package org.openimr.process.register;

import org.openimr.law.Citation;

/**
 * A clause that no rule of the register applies by itself, and why.
 *
 * @param reason  one sentence
 */
public record ClauseNote(Citation clause, Kind kind, String reason) {
    /** Why there is no rule. */
    public enum Kind {
        /** The program does what it says, in a place that is named. */
        MET_ELSEWHERE("met elsewhere"),
        /** Rules on reviewers apply it: they have a register of their own, by which no case is judged. */
        ON_REVIEWERS("in the rules on reviewers"),
        /** It defines a word that rules use. */
        DEFINITION("a definition"),
        /** It binds somebody else, before or after the review. */
        OUTSIDE("outside the review"),
        /** A later part of the work builds it. */
        TO_COME("to come"),
        /** Its text could not be read: no rule is made from a guess. */
        NOT_FOUND("text not found");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }

        /** Whether something is still missing: a text, or a part of the work. */
        public boolean isOpen() {
            return this == TO_COME || this == NOT_FOUND;
        }
    }

    public ClauseNote {
        if (!reason.endsWith(".")) throw new IllegalArgumentException("a reason is a sentence: " + reason);
    }
}

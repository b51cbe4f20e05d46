package org.openimr.process.quality;

import java.time.Instant;

/**
 * What another person of the house found, looking at the draft after the first.
 *
 * @param by     account identifier of the person
 * @param words  why
 */
public record SecondLook(Instant at, String by, Result result, String words) {
    /** Whether the draft may leave. */
    public enum Result {
        MAY_LEAVE("may leave"),
        MUST_GO_BACK("must go back");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        /** For a person, behind "the draft". */
        public String words() {
            return words;
        }
    }

    public SecondLook {
        if (words.isBlank()) throw new IllegalArgumentException("a second look says what was found");
    }
}

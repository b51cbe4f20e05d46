package org.openimr.process.deadlines;

/**
 * More time for the decision, approved by the Administrative Director, Lab. Code 4610.6(d)(2).
 *
 * @param days  1 to 3
 */
public record ExtensionGrant(int days, Ground ground) {
    /** The most that may be granted. */
    public static final int MOST_DAYS = 3;

    /** Why it may be granted. */
    public enum Ground {
        EXTRAORDINARY_CIRCUMSTANCES("extraordinary circumstances"),
        GOOD_CAUSE("good cause");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** For a sentence: "granted for good cause". */
        public String words() {
            return words;
        }
    }

    public ExtensionGrant {
        if (days < 1 || days > MOST_DAYS)
            throw new IllegalArgumentException("an extension gives 1 to " + MOST_DAYS + " days, not " + days);
    }
}

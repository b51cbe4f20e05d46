package org.openimr.archive.search;

/** Why a question was not answered, for the person who asked. The codes are permanent. */
public enum SearchRefusal implements SearchAnswer {
    TOO_LONG("ARCH-201", "The search text is longer than 1,000 characters. Shorten it to the words that matter."),
    TOO_MANY_WORDS("ARCH-202", "The search has more than 64 words or phrases. Leave out those that matter least."),
    TOO_NESTED("ARCH-203", "The search has parentheses more than 20 deep. Simplify it."),
    NO_WORDS("ARCH-204", "The search text has no word or number in it. Type at least one, or nothing to see all."),
    TOO_FAR(
            "ARCH-205",
            "Pages reach as far as the 10,000th item. Narrow the search by year, outcome or specialty to see the rest."),
    TOO_MANY_BEGINNINGS(
            "ARCH-206",
            "The search has more than 10 words with a star. Write out those of which you know the whole word.");

    private final String code;
    private final String message;

    SearchRefusal(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    /** What to change. */
    public String message() {
        return message;
    }
}

package org.openimr.process.quality;

/** What a draft waits for before it may leave. */
public enum Waiting {
    FIRST_LOOK("First look", "Look at the letter, then pass it on to the second look, or return it."),
    SECOND_LOOK("Second look", "Another person looks at the letter."),
    SIGN_OFF("Sign-off", "The medical director signs."),
    RETURN("Return", "The second look found that it must go back: return it with reasons.");

    private final String title;
    private final String next;

    Waiting(String title, String next) {
        this.title = title;
        this.next = next;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** What must happen now. */
    public String next() {
        return next;
    }
}

package org.openimr.panel.register;

/** Why something that is needed does not hold. */
public enum Cause {
    /** Never on file. */
    MISSING("not on file"),
    /** Its first day has not come. */
    NOT_BEGUN("not begun yet"),
    /** Its last day is over. */
    EXPIRED("expired"),
    /** Suspended, revoked, ended before its days were over. */
    WITHDRAWN("withdrawn"),
    /** A license with terms, or none any more, when it was last looked up. */
    NOT_UNRESTRICTED("not in good standing"),
    /** Only from a source that counts for nothing: the reviewer's own word. */
    NOT_VERIFIED("not verified at a source that counts"),
    /** Too long ago. */
    NOT_VERIFIED_AGAIN("not verified again in time"),
    /** The engagement ended. */
    ENGAGEMENT_ENDED("the engagement ended"),
    /** A license of which some list knows the number, and nobody looked it up. */
    ONLY_REPORTED("reported, not looked up yet");

    private final String printed;

    Cause(String printed) {
        this.printed = printed;
    }

    /** In a sentence: "not verified again in time". */
    public String printed() {
        return printed;
    }
}

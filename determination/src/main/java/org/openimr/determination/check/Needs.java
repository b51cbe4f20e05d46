package org.openimr.determination.check;

/** What a check must know besides the letter to say anything at all. */
public enum Needs {
    NOTHING("nothing but the letter"),
    /** The case file: the request, the evidence record, the index of documents. */
    CASE_FILE("the case file"),
    /** Code lists and word lists. */
    VOCABULARY("a vocabulary");

    private final String printed;

    Needs(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}

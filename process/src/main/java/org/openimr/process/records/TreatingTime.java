package org.openimr.process.records;

/** How long the requesting physician had treated the worker at the request, as a person states it. */
public enum TreatingTime {
    NOT_STATED("not stated"),
    UNDER_SIX_MONTHS("under six months"),
    SIX_MONTHS_OR_MORE("six months or more");

    private final String words;

    TreatingTime(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}

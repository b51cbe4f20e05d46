package org.openimr.server.desk.chronology;

/** As what the file tells an event. What it denies, or tells of a relative, is none. */
public enum Told {
    /** After the injury. */
    HAPPENED("happened"),
    /** Before the injury of the claim. */
    PRIOR("before the injury"),
    /** Requested, recommended, scheduled or considered. */
    PLANNED("planned or requested");

    private final String words;

    Told(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}

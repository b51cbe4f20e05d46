package org.openimr.process.deadlines;

/** What it means that a time has run out. */
public enum Force {
    /** The limit: what comes later is late. Late is an alarm and a report and never voids what was done. */
    LIMIT("limit"),
    /** An earlier limit of another text, shown as a warning while the later one governs. */
    WARNING("earlier warning"),
    /** Our own target; no law speaks of it. */
    TARGET("own target");

    private final String words;

    Force(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}

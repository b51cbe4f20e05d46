package org.openimr.process.deadlines;

/** How an act stands to a time. */
public enum Standing {
    IN_TIME("in time"),
    /** Whether it is in time rests on a reading that nobody confirmed, or on a fact not proved. */
    DOUBTFUL("doubtful"),
    LATE("late");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}

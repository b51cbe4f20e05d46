package org.openimr.determination;

/** Kind of review by urgency, Lab. Code 4610.6(d)(1). */
public enum Priority {
    STANDARD("Standard"),
    EXPEDITED("Expedited");

    private final String printed;

    Priority(String printed) {
        this.printed = printed;
    }

    /** The word in the letter's header block. */
    public String printed() {
        return printed;
    }
}

package org.openimr.determination.guideline;

/** Stage of a condition that a recommendation speaks of. */
public enum Phase {
    ACUTE("acute"),
    /** Three months or more from the first onset (8 CCR 9792.20). */
    CHRONIC("chronic"),
    POSTSURGICAL("after surgery");

    private final String printed;

    Phase(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}

package org.openimr.determination;

/** Decision on one disputed item; the letters know only these two. */
public enum Outcome {
    /** The utilization review denial stands. */
    UPHELD("Upheld"),
    /** The treatment is medically necessary. */
    OVERTURNED("Overturned");

    private final String printed;

    Outcome(String printed) {
        this.printed = printed;
    }

    /** The word after the item's heading. */
    public String printed() {
        return printed;
    }
}

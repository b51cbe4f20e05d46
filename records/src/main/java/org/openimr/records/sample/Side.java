package org.openimr.records.sample;

/** Side of the body. */
public enum Side {
    /** Left. */
    LEFT,
    /** Right. */
    RIGHT,
    /** Both sides. */
    BOTH
}

package org.openimr.records.chronology;

/** Side of the body. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}

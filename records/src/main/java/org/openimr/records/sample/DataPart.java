package org.openimr.records.sample;

/** Which use a case is kept for. */
public enum DataPart {
    /** Whoever writes rules of extraction may read it. */
    TRAIN,
    /** Measured, not read, by whoever writes rules. */
    HELD_OUT
}

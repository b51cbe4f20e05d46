package org.openimr.records.chronology;

/** Whether and how the worker works. */
public enum WorkState {
    /** Temporarily totally disabled, or told to stay off work. */
    TTD,
    /** Is not working, for whatever reason. */
    OFF_WORK,
    /** Is working, or may work, with limits. */
    MODIFIED,
    /** May work with permanent limits. */
    RESTRICTED,
    /** Is working, or may work, without limits. */
    FULL
}

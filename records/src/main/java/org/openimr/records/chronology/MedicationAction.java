package org.openimr.records.chronology;

/** What was done about a drug. */
public enum MedicationAction {
    STARTED,
    CONTINUED,
    CHANGED,
    STOPPED,
    TAPERED,
    REFILLED,
    REQUESTED,
    DISPENSED,
    TAKEN,
    DENIED
}

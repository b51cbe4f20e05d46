package org.openimr.records.chronology;

/** Whether and when an event happened, as the text has it. */
public enum EventStatus {
    /** On the day of the document or of the entry. */
    PERFORMED,
    /** After the injury, on another day or elsewhere, told as fact. */
    REPORTED,
    /** Before the injury of the claim. */
    PRIOR,
    /** Requested, recommended, scheduled, considered or conditional. */
    PLANNED,
    /** Said not to have happened. */
    NEGATED,
    /** Happened to a relative. */
    FAMILY
}

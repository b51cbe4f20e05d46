package org.openimr.records.sample;

/** Whether and when an event happened. */
public enum EventStatus {
    /** On the document's day. */
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

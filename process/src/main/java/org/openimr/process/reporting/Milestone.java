package org.openimr.process.reporting;

/** A day of a case that a published figure asks for. */
public enum Milestone {
    /** The application was received. */
    RECEIVED,
    /** It was linked to an earlier one on the same decision. */
    DUPLICATE,
    ELIGIBLE,
    INELIGIBLE,
    /** The notice of assignment was sent. */
    ASSIGNED,
    /** All necessary records had been received; not reached where the review went on without them. */
    RECORDS_COMPLETE,
    /** The determination was issued. */
    ISSUED
}

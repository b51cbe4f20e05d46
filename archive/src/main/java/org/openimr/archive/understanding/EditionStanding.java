package org.openimr.archive.understanding;

/** Whether the cited edition of a guideline was the schedule's on the day of the decision. */
public enum EditionStanding {
    IN_FORCE,
    /** A later edition, or another guideline, had taken its place. */
    SUPERSEDED,
    NOT_YET_IN_FORCE,
    /** The edition, the day or the period in which it was in force is not known, or it never was a part of the schedule. */
    NOT_KNOWN
}

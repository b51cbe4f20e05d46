package org.openimr.vocabulary;

/** Whether a code could be reported on a day, as far as the lists know. */
public enum Validity {
    VALID,
    NOT_VALID,
    /** The lists do not cover that day, or give no years for the code. */
    UNKNOWN
}

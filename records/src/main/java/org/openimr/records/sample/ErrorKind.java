package org.openimr.records.sample;

/** What a planted mistake is wrong about. */
public enum ErrorKind {
    /** Side of the body. */
    SIDE,
    /** Level of the spine. */
    LEVEL,
    /** Part of the body. */
    BODY_PART,
    /** Dose of a drug. */
    DOSE,
    /** Date. */
    DATE,
    /** Number of visits or tablets. */
    COUNT,
    /** Age. */
    AGE
}

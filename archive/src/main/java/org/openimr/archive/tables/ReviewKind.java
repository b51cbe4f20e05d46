package org.openimr.archive.tables;

/** What a review of another program was asked. The names are stored for ever. */
public enum ReviewKind {
    MEDICAL_NECESSITY,
    /** Whether a treatment that the plan calls experimental is likely to do more good than another. */
    EXPERIMENTAL,
    /** Whether care that was given as an emergency or urgently is to be paid. */
    URGENT_CARE
}

package org.openimr.determination.evidence;

/** What the schedule says of the item, and what became of it (8 CCR 9792.21(d)). */
public enum MtusAnswer {
    /** It has a recommendation, and that one was applied. */
    APPLIED,
    /** It does not address the condition. */
    SILENT,
    /** Its presumption of correctness was rebutted by better evidence. */
    REBUTTED
}

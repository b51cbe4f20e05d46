package org.openimr.records.sample;

/** Why a tempting line names no event. */
public enum TrapReason {
    /** Speaks of a guideline, not of the worker. */
    GUIDELINE_TEXT,
    /** Explains a scale. */
    SCALE_LEGEND,
    /** A box nobody ticked. */
    UNTICKED_BOX,
    /** Another patient. */
    OTHER_PERSON,
    /** A number that only looks like a score of pain. */
    LOOKS_LIKE_SCORE,
    /** A date of nothing that belongs in a chronology. */
    LOOKS_LIKE_DATE,
    /** A date of paper: printed, signed, faxed, collected. */
    ADMINISTRATIVE_DATE,
    /** Advice to patients in general. */
    EDUCATION,
    /** A drug the worker must not have. */
    ALLERGY,
    /** Given or done inside a procedure. */
    PART_OF_PROCEDURE,
    /** A substance a laboratory tests for. */
    LAB_ANALYTE,
    /** A class of drugs, or tablets without a name. */
    DRUG_CLASS,
    /** Names a treatment only to say that it is not asked for. */
    QUOTED_REQUEST,
    /** A number that measures no function. */
    NOT_A_MEASURE,
    /** History or a symptom without an event. */
    SYMPTOM_ONLY,
    /** A limit set, not a measure taken. */
    LIMIT_NOT_MEASURE,
    /** An abbreviation that means another thing here. */
    OTHER_MEANING
}

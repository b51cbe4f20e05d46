package org.openimr.records.chronology;

/** What a part of a document speaks of, by its heading. */
enum SectionKind {
    /** Before the first heading. */
    HEAD,
    COMPLAINTS,
    HISTORY,
    PAST_HISTORY,
    FAMILY_HISTORY,
    MEDICATIONS,
    ALLERGIES,
    FUNCTION,
    EXAMINATION,
    STUDIES,
    DIAGNOSES,
    PLAN,
    /** Disputed or requested treatment of a form or decision. */
    REQUEST,
    WORK,
    /** What was operated or injected. */
    PROCEDURE,
    /** How it was done, with the drugs of it. */
    PROCEDURE_STEPS,
    /** Records that the author has read. */
    RECORDS,
    GUIDELINE,
    /** For the patient to take home. */
    EDUCATION,
    GOALS,
    /** Demands of the job. */
    JOB,
    LABORATORY,
    LEGAL,
    /** Under a heading that is not known. */
    OTHER
}

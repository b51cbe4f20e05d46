package org.openimr.records.chronology;

/** Kind of therapy. */
public enum TherapyDiscipline {
    /** Physical therapy. */
    PT,
    /** Occupational or hand therapy. */
    OT,
    /** Chiropractic. */
    CHIRO,
    /** Acupuncture. */
    ACU,
    /** Psychotherapy. */
    PSYCH,
    /** Functional capacity evaluation. */
    FCE
}

package org.openimr.records.sample;

/** What a document is. */
public enum DocumentKind {
    /** Application for independent medical review. */
    APPLICATION,
    /** Decision of utilization review, denying or approving. */
    UTILIZATION_REVIEW,
    /** Request for authorization of treatment. */
    REQUEST_FOR_AUTHORIZATION,
    /** Doctor's first report of injury. */
    FIRST_REPORT,
    /** Follow-up report of a treating physician. */
    PROGRESS_REPORT,
    /** First report of a consulted, urgent or emergency physician. */
    CONSULTATION,
    /** Report of a qualified or agreed medical evaluator. */
    MEDICAL_LEGAL,
    /** Report of an operation, with papers of the day. */
    OPERATIVE_REPORT,
    /** Note of an injection or block. */
    PROCEDURE_NOTE,
    /** Report of an imaging study. */
    IMAGING_REPORT,
    /** Report of an electrodiagnostic study. */
    ELECTRODIAGNOSTIC_REPORT,
    /** Laboratory results. */
    LABORATORY_REPORT,
    /** Urine drug test. */
    DRUG_SCREEN,
    /** Notes of physical, hand, chiropractic or psychotherapy, or acupuncture. */
    THERAPY_NOTES,
    /** Table of therapy sessions. */
    FLOW_SHEET,
    /** List of drugs dispensed. */
    MEDICATION_LIST,
    /** Slips on work status. */
    WORK_STATUS_SLIP,
    /** Functional capacity evaluation. */
    FUNCTIONAL_CAPACITY,
    /** Report of a psychologist. */
    PSYCHOLOGICAL_REPORT,
    /** Letter, invoice, ledger, testimony or other paper. */
    LETTER
}

package org.openimr.records;

/** What a document of a case file is, as a clinician names it. */
public enum DocumentKind {
    UTILIZATION_REVIEW_DECISION("Utilization review decision"),
    REQUEST_FOR_AUTHORIZATION("Request for authorization"),
    APPLICATION_FORM("Application for independent medical review"),
    INFORMATION_TO_WORKER("Information given to the worker"),
    FIRST_REPORT("Doctor's first report"),
    PROGRESS_REPORT("Progress report"),
    CONSULTATION("Consultation"),
    MEDICAL_LEGAL_EVALUATION("Medical-legal evaluation"),
    OPERATIVE_REPORT("Operative report"),
    PROCEDURE_NOTE("Procedure note"),
    IMAGING_REPORT("Imaging report"),
    ELECTRODIAGNOSTIC_STUDY("Electrodiagnostic study"),
    LABORATORY_REPORT("Laboratory report"),
    DRUG_SCREEN("Drug screen"),
    THERAPY_NOTE("Therapy note"),
    PHARMACY_RECORD("Pharmacy record"),
    WORK_STATUS("Work status"),
    FUNCTIONAL_EVALUATION("Functional evaluation"),
    PSYCHOLOGICAL_REPORT("Psychological report"),
    STATEMENT("Statement"),
    CORRESPONDENCE("Correspondence"),
    COVER_SHEET("Cover sheet"),
    OTHER("Other document");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}

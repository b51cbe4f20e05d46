package org.openimr.process.records;

/** Kind of document in a case file, by what 8 CCR 9792.10.5(a)(1) and Lab. Code 4610.5(l) ask for. */
public enum RecordKind {
    /** Physician reports on the current condition, 9792.10.5(a)(1)(A). */
    PHYSICIAN_REPORT("Physician's report"),
    /** The application form that went out with the decision, 9792.10.5(a)(1)(B). */
    APPLICATION_FORM("Application form"),
    /** Information given to the worker about the decision, 9792.10.5(a)(1)(C). */
    INFORMATION_TO_WORKER("Information given to the worker"),
    /** What the worker or a provider submitted in support, 9792.10.5(a)(1)(D). */
    SUPPORT_FOR_REQUEST("Information in support of the request"),
    /** The request for authorization. */
    REQUEST_FOR_AUTHORIZATION("Request for authorization"),
    /** The utilization review decision itself; never enough alone, 9792.10.6(b)(2). */
    UTILIZATION_REVIEW_DECISION("Utilization review decision"),
    /** Any other document the claims administrator used, 9792.10.5(a)(1)(E). */
    OTHER("Other document");

    private final String title;

    RecordKind(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}

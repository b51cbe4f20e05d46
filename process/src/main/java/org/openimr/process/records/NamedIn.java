package org.openimr.process.records;

/** The paper that names a record, 8 CCR 9792.10.5(a)(1)(A). */
public enum NamedIn {
    REQUEST_FOR_AUTHORIZATION("request for authorization"),
    UTILIZATION_REVIEW_DECISION("utilization review decision");

    private final String words;

    NamedIn(String words) {
        this.words = words;
    }

    /** Within a sentence, after "the". */
    public String words() {
        return words;
    }
}

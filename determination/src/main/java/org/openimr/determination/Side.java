package org.openimr.determination;

/** Whose guideline line it is. */
public enum Side {
    /** The utilization review that denied, delayed or modified the treatment. */
    CLAIMS_ADMINISTRATOR("The Claims Administrator"),
    /** The independent medical review. */
    EXPERT_REVIEWER("The Expert Reviewer");

    private final String subject;

    Side(String subject) {
        this.subject = subject;
    }

    /** The words that open a stock sentence about this side. */
    public String subject() {
        return subject;
    }
}

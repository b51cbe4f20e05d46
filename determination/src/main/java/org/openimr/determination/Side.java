package org.openimr.determination;

/** Whose guideline line it is. */
public enum Side {
    /** The utilization review that denied, delayed or modified the treatment. */
    CLAIMS_ADMINISTRATOR("The Claims Administrator", "Claims Administrator guideline:"),
    /** The independent medical review. */
    EXPERT_REVIEWER("The Expert Reviewer", "MAXIMUS guideline:");

    private final String subject;
    private final String label;

    Side(String subject, String label) {
        this.subject = subject;
        this.label = label;
    }

    /** The words that open a stock sentence about this side. */
    public String subject() {
        return subject;
    }

    /** The label before this side's guideline paragraph, with its colon. */
    public String label() {
        return label;
    }
}

package org.openimr.process.filing;

/** What kind of paper came with an application in place of the utilization review decision. Names are permanent. */
public enum DecisionPaper {
    /** Modifies or denies treatment on medical necessity: what can be reviewed, Lab. Code 4610.5(c)(1). */
    DENIAL_OR_MODIFICATION("a utilization review decision that denies or modifies treatment"),
    APPROVAL("a utilization review approval"),
    /** Says that review waits because liability is disputed; goes to the appeals board, 8 CCR 9792.9.1(b)(1). */
    DEFERRAL_FOR_LIABILITY("a letter that defers utilization review because liability is disputed"),
    /** A dispute over the amount of a bill: independent bill review. */
    BILL_REVIEW("a review of a bill"),
    /** A dispute over diagnosis or treatment inside a medical provider network, Lab. Code 4616.4. */
    NETWORK_OPINION("an opinion inside a medical provider network");

    private final String words;

    DecisionPaper(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}

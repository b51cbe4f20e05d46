package org.openimr.process.eligibility;

/** Why an application, or an item of it, may not be reviewed (process, section 7.2). Names are permanent in stored data. */
public enum IneligibilityCode {
    UNSIGNED("not signed by the worker or a valid representative"),
    LATE("received after the filing limit"),
    NO_UR_DECISION("the utilization review decision is not attached"),
    CNC("denied only because requested medical information was not supplied"),
    DUPLICATE("an application on the same decision and treatment is on file already"),
    PRIOR_DETERMINATION("the same treatment was decided before, and no change of the facts is documented"),
    /** Defers the review, and is never a reason to refuse it. */
    LIABILITY("liability is disputed on other grounds"),
    AUTHORIZED("the treatment is authorized already"),
    INVALID_AGENT("the applicant may not act for the worker"),
    NOT_NECESSITY("the dispute is not about medical necessity"),
    WRONG_PROCESS("the dispute belongs to another process"),
    UNANSWERED_INQUIRY("the inquiry on eligibility was not answered");

    private final String words;

    IneligibilityCode(String words) {
        this.words = words;
    }

    /** For a person, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether an application can be refused for it; liability only defers. */
    public boolean refuses() {
        return this != LIABILITY;
    }
}

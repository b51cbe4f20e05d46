package org.openimr.process.filing;

/** Who asks for the review. Names are permanent. */
public enum Applicant {
    WORKER("the injured worker", true),
    ATTORNEY("the worker's attorney", true),
    /** Named by the worker after the decision, Lab. Code 4610.5(j). */
    AGENT("the worker's agent", true),
    /** For emergency care, in the provider's own name, Lab. Code 4610.5(h)(4). */
    EMERGENCY_PROVIDER("the provider of emergency care", true),
    /** Employers and insurers cannot apply (the agency's answers). */
    EMPLOYERS_SIDE("the employer's side", false);

    private final String words;
    private final boolean mayApply;

    Applicant(String words, boolean mayApply) {
        this.words = words;
        this.mayApply = mayApply;
    }

    /** For a person. */
    public String words() {
        return words;
    }

    public boolean mayApply() {
        return mayApply;
    }
}

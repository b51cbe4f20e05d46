package org.openimr.process.penalties;

/** Breaches of the duty to have and keep a utilization review plan, 8 CCR 9792.12(a). Names are permanent. */
public enum PlanBreach {
    NO_PLAN("no utilization review plan"),
    PLAN_CONTENT("a plan without what it must contain"),
    NO_MEDICAL_DIRECTOR("no medical director"),
    NO_APPROVAL_OF_PLAN("no approval of the plan"),
    MATERIAL_CHANGE_NOT_FILED("a material change that was not filed"),
    NO_ACCREDITATION("no accreditation"),
    /** Item (8) of the newer text, whose end was not read. */
    BREACH_OF_4610_G("a breach of Lab. Code 4610(g)"),
    REVIEWER_OUTSIDE_SCOPE("a reviewer outside the scope of practice"),
    DENIAL_BY_NON_PHYSICIAN("a denial by someone who is no physician");

    private final String words;

    PlanBreach(String words) {
        this.words = words;
    }

    /** For a sentence. */
    public String words() {
        return words;
    }
}

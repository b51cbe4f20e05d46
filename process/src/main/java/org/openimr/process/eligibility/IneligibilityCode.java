package org.openimr.process.eligibility;

/** Why an application may not be reviewed (process, section 7.2). Names are permanent in stored data. */
public enum IneligibilityCode {
    UNSIGNED("not signed by the worker or a valid representative"),
    LATE("received after the filing limit"),
    NO_UR_DECISION("the utilization review decision is not attached"),
    CNC("denied only because requested medical information was not supplied");

    private final String words;

    IneligibilityCode(String words) {
        this.words = words;
    }

    /** For a person, in the middle of a sentence. */
    public String words() {
        return words;
    }
}

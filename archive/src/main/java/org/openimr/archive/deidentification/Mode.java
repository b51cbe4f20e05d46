package org.openimr.archive.deidentification;

/** By which rule a text is made public; said beside whatever was made public under it. */
public enum Mode {
    /**
     * As the State publishes: names of worker, employer, providers and facilities are taken out, with claim, EAMS and
     * WCIS numbers, birth date, addresses and telephone numbers; age, sex, dates of injury and treatment and the case
     * number stay (Lab. Code 4610.6(m); what is taken out is practice, no text of law).
     */
    STATE_PRACTICE("state practice"),

    /**
     * The safe harbor of 45 CFR 164.514(b)(2): the eighteen identifiers are taken out, dates become years, ages over 89
     * become one group, of a ZIP code at most three digits stay.
     */
    SAFE_HARBOR("45 CFR 164.514(b)(2)");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /** For a person, and for the published item. */
    public String label() {
        return label;
    }
}

package org.openimr.process;

/** What a person is to the organization; the table of authority speaks of roles. */
public enum Role {
    INTAKE("Intake clerk"),
    CASE_MANAGER("Case manager"),
    REVIEWER("Expert reviewer"),
    MEDICAL_DIRECTOR("Medical director"),
    QUALITY("Quality assurance"),
    /** The Administrative Director or designee; decides eligibility, Lab. Code 4610.5(k). */
    REGULATOR("Regulator"),
    PUBLIC("Public");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}

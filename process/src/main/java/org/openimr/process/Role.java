package org.openimr.process;

/** What a person is to a case or to the organization; the table of authority speaks of roles. */
public enum Role {
    INTAKE("Intake clerk"),
    CASE_MANAGER("Case manager"),
    REVIEWER("Expert reviewer"),
    /** Keeps the register of reviewers: licenses, certificates, ties. */
    CREDENTIALING("Credentialing staff"),
    MEDICAL_DIRECTOR("Medical director"),
    QUALITY("Quality assurance"),
    /** The Administrative Director or designee; decides eligibility, Lab. Code 4610.5(k). */
    REGULATOR("Regulator"),
    /** The injured worker: the applicant. */
    WORKER("Injured worker"),
    /** The worker's attorney, or an agent named after the decision, Lab. Code 4610.5(j). */
    REPRESENTATIVE("Worker's attorney or agent"),
    /** The requesting physician, or an emergency provider, Lab. Code 4610.5(h)(4), (j). */
    PHYSICIAN("Requesting physician"),
    /** The employer's side: insurer, claims administrator, utilization review organization, Lab. Code 4610.5(c)(4). */
    CLAIMS_ADMINISTRATOR("Claims administrator"),
    /** The Workers' Compensation Appeals Board; never decides necessity, Lab. Code 4610.6(i). */
    APPEALS_BOARD("Appeals board"),
    /** Nobody: a day passed. */
    CLOCK("Calendar"),
    PUBLIC("Public");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** Whether it is a party to a case; a party acts only on cases of its own. */
    public boolean isParty() {
        return switch (this) {
            case WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR -> true;
            case INTAKE,
                    CASE_MANAGER,
                    REVIEWER,
                    CREDENTIALING,
                    MEDICAL_DIRECTOR,
                    QUALITY,
                    REGULATOR,
                    APPEALS_BOARD,
                    CLOCK,
                    PUBLIC -> false;
        };
    }
}

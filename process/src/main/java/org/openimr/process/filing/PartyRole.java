package org.openimr.process.filing;

/** A party's part in the dispute. */
public enum PartyRole {
    INJURED_WORKER("Injured worker"),
    WORKERS_ATTORNEY("Worker's attorney"),
    REQUESTING_PHYSICIAN("Requesting physician"),
    EMPLOYER("Employer"),
    CLAIMS_ADMINISTRATOR("Claims administrator");

    private final String title;

    PartyRole(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}

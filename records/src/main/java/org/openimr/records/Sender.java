package org.openimr.records;

/** Who sent a document for the case file. */
public enum Sender {
    CLAIMS_ADMINISTRATOR("Claims administrator"),
    EMPLOYER("Employer"),
    INJURED_WORKER("Injured worker"),
    WORKERS_ATTORNEY("Worker's attorney"),
    REQUESTING_PHYSICIAN("Requesting physician");

    private final String title;

    Sender(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}

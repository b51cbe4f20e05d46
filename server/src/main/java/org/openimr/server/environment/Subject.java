package org.openimr.server.environment;

/** What a variable is about; the reference of settings has a table for each. */
public enum Subject {
    START("Start and data"),
    NETWORK("Network and TLS"),
    SIGN_IN("Sign-in"),
    FILES("Files of cases"),
    BACKUP("Backup"),
    LOG("Checkpoints of the event log"),
    EMAIL("E-mail"),
    ARCHIVE("Index of published determinations"),
    API("Limits of the API"),
    OPERATIONS("Operations"),
    LISTS("Code lists and guidelines"),
    LAUNCHER("The launcher ./openimr");

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    /** For a heading. */
    public String title() {
        return title;
    }
}

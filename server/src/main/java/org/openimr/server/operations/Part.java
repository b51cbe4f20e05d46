package org.openimr.server.operations;

import java.util.Locale;

/** What must be well for requests to be served. */
public enum Part {
    DATABASE("Database"),
    SCHEMA("Tables"),
    INDEX("Index of published determinations"),
    JOBS("Job runner"),
    DISK("Disk"),
    MASTER_KEY("Master key of the documents");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** For a program: {@code master-key}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

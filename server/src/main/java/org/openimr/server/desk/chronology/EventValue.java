package org.openimr.server.desk.chronology;

/** What may be said of an event besides its name. The names are permanent: corrections are kept in them. */
public enum EventValue {
    DOSE("Dose"),
    FREQUENCY("Frequency"),
    QUANTITY("Quantity"),
    ACTION("What was done"),
    LIMITS("Limits"),
    CONTEXT("When or how"),
    MEASURED("Measured"),
    CODE("Code"),
    COUNT("Sessions");

    private final String title;

    EventValue(String title) {
        this.title = title;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}

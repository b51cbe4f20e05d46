package org.openimr.server.desk.chronology;

import java.util.List;

/** Kinds of events of a chronology. The names are permanent: corrections are kept in them. */
public enum EventKind {
    VISIT("Visit", "●", "Whom the worker saw"),
    IMAGING("Imaging", "◆", "Study"),
    PROCEDURE("Procedure", "▲", "Procedure"),
    MEDICATION(
            "Medication", "■", "Drug", EventValue.DOSE, EventValue.FREQUENCY, EventValue.QUANTITY, EventValue.ACTION),
    WORK_STATUS("Work status", "◧", "Status", EventValue.LIMITS),
    PAIN_SCORE("Pain", "✚", "Score of 10", EventValue.CONTEXT),
    FUNCTIONAL_MEASURE("Function", "▬", "Measure", EventValue.MEASURED),
    DIAGNOSIS("Diagnosis", "◇", "Diagnosis", EventValue.CODE),
    THERAPY_VISIT("Therapy", "○", "Therapy", EventValue.COUNT);

    private final String title;
    private final String shape;
    private final String nameTitle;
    private final List<EventValue> fields;

    EventKind(String title, String shape, String nameTitle, EventValue... fields) {
        this.title = title;
        this.shape = shape;
        this.nameTitle = nameTitle;
        this.fields = List.of(fields);
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** A sign that tells it from the others without a colour. */
    public String shape() {
        return shape;
    }

    /** What the name of such an event is the name of. */
    public String nameTitle() {
        return nameTitle;
    }

    /** What else may be said of it. */
    public List<EventValue> fields() {
        return fields;
    }
}

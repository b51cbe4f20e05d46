package org.openimr.records.sample;

import java.util.Set;

/** Kind of a labelled event, with the values a label of it may carry. */
public enum EventKind {
    /** Encounter with a physician or psychologist. */
    VISIT("with"),
    /** Imaging or electrodiagnostic study. */
    IMAGING("modality"),
    /** Operation, injection, block. */
    PROCEDURE("procedure"),
    /** Drug taken, given, asked for, changed. */
    MEDICATION("drug", "dose", "frequency", "quantity", "action"),
    /** Whether and how the worker works. */
    WORK_STATUS("state", "limits"),
    /** Pain from 0 to 10. */
    PAIN_SCORE("score", "context"),
    /** A number for what the worker can do. */
    FUNCTIONAL_MEASURE("measure", "value"),
    /** Entry of a list of diagnoses, or a line with a code. */
    DIAGNOSIS("code", "name"),
    /** Session of therapy. */
    THERAPY_VISIT("discipline", "count");

    private final Set<String> names;

    EventKind(String... names) {
        this.names = Set.of(names);
    }

    /** Names of the values a label may carry; none has to be present. */
    public Set<String> names() {
        return names;
    }
}

package org.openimr.records.chronology;

import org.openimr.records.sample.DataPart;
import org.openimr.records.sample.EventKind;

/**
 * What was measured when the rules were last changed, lenient. Raised with them, never lowered to let a change pass.
 */
record Floor(double precision, double recall) {
    static Floor of(DataPart part, EventKind kind) {
        return switch (part) {
            case TRAIN -> train(kind);
            case HELD_OUT -> heldOut(kind);
        };
    }

    private static Floor train(EventKind kind) {
        return switch (kind) {
            case VISIT -> new Floor(0.954, 0.863);
            case IMAGING -> new Floor(0.966, 0.929);
            case PROCEDURE -> new Floor(0.806, 0.823);
            case MEDICATION -> new Floor(0.969, 0.956);
            case WORK_STATUS -> new Floor(0.950, 0.885);
            case PAIN_SCORE -> new Floor(0.985, 0.914);
            case FUNCTIONAL_MEASURE -> new Floor(0.954, 0.926);
            case DIAGNOSIS -> new Floor(0.993, 0.968);
            case THERAPY_VISIT -> new Floor(0.964, 0.952);
        };
    }

    private static Floor heldOut(EventKind kind) {
        return switch (kind) {
            case VISIT -> new Floor(0.963, 0.754);
            case IMAGING -> new Floor(0.962, 0.694);
            case PROCEDURE -> new Floor(0.706, 0.436);
            case MEDICATION -> new Floor(0.904, 0.892);
            case WORK_STATUS -> new Floor(0.742, 0.639);
            case PAIN_SCORE -> new Floor(0.733, 0.284);
            case FUNCTIONAL_MEASURE -> new Floor(0.524, 0.775);
            case DIAGNOSIS -> new Floor(0.974, 0.902);
            case THERAPY_VISIT -> new Floor(0.530, 0.631);
        };
    }
}

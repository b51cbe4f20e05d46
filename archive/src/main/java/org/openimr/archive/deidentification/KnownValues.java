package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.List;

/** The values of one case that are removed wherever they occur. */
public record KnownValues(List<KnownValue> values) {
    public KnownValues {
        values = List.copyOf(values);
    }

    private static final KnownValues NONE = new KnownValues(List.of());

    /** Nothing is known of the case: an old letter that was imported. */
    public static KnownValues none() {
        return NONE;
    }

    /** These and one more. A blank value, as an empty field of a form gives, adds nothing. */
    public KnownValues with(KnownKind kind, String value) {
        if (value.isBlank()) return this;
        List<KnownValue> all = new ArrayList<>(values);
        all.add(new KnownValue(kind, value));
        return new KnownValues(all);
    }
}

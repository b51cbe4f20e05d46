package org.openimr.archive.deidentification;

import java.time.LocalDate;

/**
 * One value of the case file that no published letter may hold.
 *
 * @param value  as the case file has it: a person in either order ("Maria J. Ortega", "Ortega, Maria J."), a birth date
 *               as an ISO 8601 day
 */
public record KnownValue(KnownKind kind, String value) {
    public KnownValue {
        if (value.isBlank()) throw new IllegalArgumentException("an empty value of " + kind + " would match anything");
        if (kind == KnownKind.BIRTH_DATE) LocalDate.parse(value);
    }

    /** The worker's birth date. */
    public static KnownValue born(LocalDate day) {
        return new KnownValue(KnownKind.BIRTH_DATE, day.toString());
    }
}

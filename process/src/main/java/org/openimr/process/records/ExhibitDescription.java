package org.openimr.process.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an exhibit is, as a person confirmed it.
 *
 * @param kind    what it is to the law
 * @param form    what it is to a clinician, as the index names it
 * @param author  who wrote it
 * @param dated   date of service, or the date it bears
 */
public record ExhibitDescription(
        RecordKind kind, String form, String title, Optional<String> author, Optional<LocalDate> dated) {
    public ExhibitDescription {
        if (title.isBlank()) throw new IllegalArgumentException("an exhibit has a title");
    }
}

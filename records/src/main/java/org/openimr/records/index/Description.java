package org.openimr.records.index;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.records.DocumentKind;

/**
 * What a document is, as a person confirmed it.
 *
 * @param author  who wrote it, as it is signed
 * @param dated   date of service, or the date it bears
 */
public record Description(DocumentKind kind, String title, Optional<String> author, Optional<LocalDate> dated) {
    public Description {
        if (title.isBlank()) throw new IllegalArgumentException("a document has a title");
    }
}

package org.openimr.records.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.records.DocumentKind;

/**
 * A record that a request for authorization or a utilization review decision names.
 *
 * @param words   as they name it
 * @param author  with the degree, where the words give one
 * @param from    its day, or the first day of a span; of a month its first
 * @param to      the last day of a span, of a month its last; otherwise the same day
 */
public record NamedRecord(
        Found<String> words,
        Optional<DocumentKind> kind,
        Optional<String> author,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public NamedRecord {
        if (from.isPresent() != to.isPresent()) throw new IllegalArgumentException("a span has two ends");
        if (from.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a span ends before it begins: " + from.get() + " " + to.get());
        }
    }
}

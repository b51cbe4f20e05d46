package org.openimr.process.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A record that the request for authorization or the utilization review decision names, as a person read it.
 *
 * @param kind    what it is to the law, where the words tell
 * @param words   as the paper names it
 * @param author  who wrote it, where the paper says
 * @param from    its day, or the first of a span; empty where it is named without one
 * @param to      the last day of a span, inclusive; else the same day
 * @param at      where it is named; empty for what was read on paper that is not kept here
 */
public record NamedRecord(
        NamedIn in,
        Optional<RecordKind> kind,
        String words,
        Optional<String> author,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<NamedAt> at) {
    public NamedRecord {
        if (words.isBlank()) throw new IllegalArgumentException("a record is named in words");
        if (from.isPresent() != to.isPresent()) throw new IllegalArgumentException("a span has two ends");
        if (from.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a span ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    /** Whether what is in the file may be it: no other kind, a day within its span, no other author. */
    boolean mayBe(Held held) {
        return from.isPresent()
                && (kind.isEmpty() || kind.get() == held.kind())
                && held.isDatedWithin(from.get(), to.orElseThrow())
                && (author.isEmpty()
                        || held.author().isEmpty()
                        || Surname.same(author.get(), held.author().get()));
    }

    /** Whether what is in the file could be it, if only its day were known. */
    boolean mayBeUndated(Held held) {
        return held.dated().isEmpty() && (kind.isEmpty() || kind.get() == held.kind());
    }
}

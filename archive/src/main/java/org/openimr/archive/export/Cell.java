package org.openimr.archive.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in one column of one row. */
public sealed interface Cell {
    /** Words; none where the letter has none. */
    record Words(Optional<String> value) implements Cell {}

    /** A whole number. */
    record Whole(OptionalInt value) implements Cell {}

    /** A calendar date in California. */
    record Day(Optional<LocalDate> value) implements Cell {}

    /** Any number of words, in an order that means something. */
    record Several(List<String> values) implements Cell {
        public Several {
            values = List.copyOf(values);
        }
    }

    static Cell text(String value) {
        return new Words(Optional.of(value));
    }
}

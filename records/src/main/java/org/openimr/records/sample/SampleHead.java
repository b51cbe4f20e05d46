package org.openimr.records.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The lines {@code name: value} at the head of a file.
 *
 * @param path  of the file, for messages
 */
record SampleHead(String path, Map<String, String> values) {
    SampleHead {
        values = Map.copyOf(values);
    }

    /** @throws IllegalStateException if the head does not say it */
    String text(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException(path + ": the head does not say " + name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }
}

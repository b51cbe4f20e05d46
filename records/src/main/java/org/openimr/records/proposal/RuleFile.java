package org.openimr.records.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A file of rules beside this package: one a line, its fields parted by a bar between blanks, {@code #} for remarks. */
final class RuleFile {
    private RuleFile() {}

    /** @throws IllegalStateException if the file is not there or a line cannot be read; the message names the line */
    static <T> List<T> read(String name, int fields, Function<List<String>, T> reading) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> rule(name, line, fields, reading))
                .toList();
    }

    private static <T> T rule(String name, String line, int fields, Function<List<String>, T> reading) {
        List<String> parts = List.of(line.split(" \\| ", fields));
        if (parts.size() != fields) throw new IllegalStateException(name + ": not " + fields + " fields: " + line);
        try {
            return reading.apply(parts.stream().map(String::strip).toList());
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException(name + ": " + line, fault);
        }
    }

    private static String text(String name) {
        try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("no file of rules " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

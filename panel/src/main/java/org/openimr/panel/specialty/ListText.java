package org.openimr.panel.specialty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A list as it was handed in: CSV, one row a line, the first line names the columns; lines that begin with {@code #}
 * are remarks.
 *
 * @param name  by which lines of it are spoken of: "names.csv"
 */
public record ListText(String name, String text) {
    /** One of those that the program brings along. */
    static ListText builtIn(String name) {
        try (InputStream stream = ListText.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("no list " + name);
            return new ListText(name, new String(stream.readAllBytes(), UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.openimr.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A data file beside these classes: a line each, empty lines and those that begin with {@code #} left out. */
final class DataLines {
    private DataLines() {}

    /** @throws IllegalArgumentException if there is no such file */
    static List<String> of(String file) {
        try (InputStream in = DataLines.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("no data file " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each line cut at {@code |}. */
    static List<List<String>> table(String file, int columns) {
        return of(file).stream().map(line -> cells(line, '|', columns)).toList();
    }

    /** The pieces between {@code ;}. */
    static List<String> list(String cell) {
        return cells(cell, ';', -1);
    }

    private static List<String> cells(String line, char separator, int columns) {
        List<String> cells = Arrays.stream(line.split(separator == '|' ? "\\|" : String.valueOf(separator), -1))
                .map(String::strip)
                .toList();
        if (columns > 0 && cells.size() != columns) {
            throw new IllegalArgumentException(columns + " columns wanted: " + line);
        }
        return cells;
    }
}

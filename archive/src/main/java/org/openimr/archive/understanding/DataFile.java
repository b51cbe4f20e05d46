package org.openimr.archive.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openimr.vocabulary.Edition;

/**
 * A table of this package: one row a line, columns parted by tabs, a line that begins with # is for people.
 *
 * @param name    for messages
 * @param sha256  over the whole text, lower-case hexadecimal
 */
record DataFile(String name, List<Row> rows, String sha256) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    DataFile {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param line  from 1
     */
    record Row(String file, int line, List<String> columns) {
        Row {
            columns = List.copyOf(columns);
        }

        /** A column, or nothing where the line is shorter. */
        String column(int i) {
            return i < columns.size() ? columns.get(i).strip() : "";
        }

        /** The values of a column between bars. */
        List<String> values(int i) {
            String column = column(i);
            return column.isEmpty() ? List.of() : Arrays.asList(BAR.split(column, -1));
        }

        /** What is wrong with this line, for a person. */
        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ", line " + line + ": " + what);
        }
    }

    static DataFile read(String name, String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#"))
                rows.add(new Row(name, number, Arrays.asList(line.split("\t", -1))));
        }
        return new DataFile(name, rows, Edition.hash(text.getBytes(StandardCharsets.UTF_8)));
    }

    static DataFile builtIn(String name) {
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
 * A table of the archive: one row a line, columns parted by tabs, a line that begins with # is for people.
 *
 * @param name    for messages
 * @param sha256  over the whole text, lower-case hexadecimal
 */
public record DataFile(String name, List<Row> rows, String sha256) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    public DataFile {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param line  from 1
     */
    public record Row(String file, int line, List<String> columns) {
        public Row {
            columns = List.copyOf(columns);
        }

        /** A column, or nothing where the line is shorter. */
        public String column(int i) {
            return i < columns.size() ? columns.get(i).strip() : "";
        }

        /** The values of a column between bars. */
        public List<String> values(int i) {
            String column = column(i);
            return column.isEmpty() ? List.of() : Arrays.asList(BAR.split(column, -1));
        }

        /** What is wrong with this line, for a person. */
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ", line " + line + ": " + what);
        }
    }

    /** A table from its text. */
    public static DataFile read(String name, String text) {
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
        return builtIn(DataFile.class, name);
    }

    /** A table that the program brings along, in the package of a class. */
    public static DataFile builtIn(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.openimr.law;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The public holiday tables, read in place from the shared vocabulary. */
final class HolidayTable {
    private static final Path VOCABULARY =
            Path.of(System.getProperty("openimr.root", "."), "..", "shared", "vocabulary");

    /** One line, by column name. */
    record Row(List<String> header, List<String> fields) {
        String get(String column) {
            return fields.get(header.indexOf(column));
        }
    }

    private HolidayTable() {}

    static List<Row> days() {
        return rows("california_holiday_days.csv.gz");
    }

    static List<Row> rules() {
        return rows("california_holiday_rules.csv.gz");
    }

    private static List<Row> rows(String name) {
        Path file = VOCABULARY.resolve(name);
        if (!Files.exists(file)) {
            String missing = "The shared vocabulary is not at "
                    + VOCABULARY.toAbsolutePath().normalize()
                    + ": put it beside the project to compare the holidays with it.";
            if ("true".equals(System.getenv("CI"))) fail(missing);
            Assumptions.abort(missing);
        }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> header = fields(lines.readLine());
            return lines.lines().map(line -> new Row(header, fields(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fields of one line; quotes may hold commas, never line ends. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') field.append(line.charAt(++i));
                else quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}

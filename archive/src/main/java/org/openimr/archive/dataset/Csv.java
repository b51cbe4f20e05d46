package org.openimr.archive.dataset;

import java.util.List;

/**
 * Comma-separated values (RFC 4180) in one form only: a line feed ends a row, a value stands in quotes where it holds a
 * comma, a quote or a line end and nowhere else.
 */
public final class Csv {
    /** Between the values of a list. */
    public static final String BAR = "|";

    private Csv() {}

    /** One row with its line end. */
    public static String row(List<String> values) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) row.append(',');
            append(row, values.get(i));
        }
        return row.append('\n').toString();
    }

    private static void append(StringBuilder row, String value) {
        if (value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            row.append(value);
            return;
        }
        row.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
}

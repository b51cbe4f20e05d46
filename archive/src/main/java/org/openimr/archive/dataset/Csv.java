package org.openimr.archive.dataset;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated values (RFC 4180) in one form only: a line feed ends a row, a value stands in quotes where it holds a
 * comma, a quote or a line end and nowhere else. What is read may use CR LF and more quotes.
 */
public final class Csv {
    /** Between the values of a list. */
    public static final String BAR = "|";

    private static final int END = -1;

    private final Reader in;
    private int next;
    private boolean begun;

    /** @param in  buffered; stays open */
    public Csv(Reader in) {
        this.in = in;
    }

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

    /** The values of the next row; empty at the end. An empty line is no row. */
    public Optional<List<String>> next() throws IOException {
        if (!begun) {
            begun = true;
            advance();
        }
        while (next == '\r' || next == '\n') advance();
        if (next == END) return Optional.empty();
        List<String> values = new ArrayList<>();
        values.add(value());
        while (next == ',') {
            advance();
            values.add(value());
        }
        return Optional.of(values);
    }

    private String value() throws IOException {
        StringBuilder value = new StringBuilder();
        if (next == '"') quoted(value);
        while (next != ',' && next != '\r' && next != '\n' && next != END) {
            value.append((char) next);
            advance();
        }
        return value.toString();
    }

    private void quoted(StringBuilder value) throws IOException {
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') return;
            }
            value.append((char) next);
            advance();
        }
    }

    private void advance() throws IOException {
        next = in.read();
    }
}

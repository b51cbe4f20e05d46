package org.openimr.archive.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated values (RFC 4180), row by row: a field may stand in quotes and then hold commas, line ends and doubled
 * quotes. A line end is any of CR, LF, CR LF; an empty line is no row.
 */
public final class CsvRows {
    private static final int END = -1;

    private final Reader in;
    private int next;
    private boolean begun;

    /** @param in  buffered */
    public CsvRows(Reader in) {
        this.in = in;
    }

    /** The fields of the next row; empty at the end. */
    public Optional<List<String>> next() throws IOException {
        if (!begun) {
            begun = true;
            advance();
            if (next == '\uFEFF') advance(); // the mark that some programs put first
        }
        while (next == '\r' || next == '\n') advance();
        if (next == END) return Optional.empty();
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next == ',') {
            advance();
            fields.add(field());
        }
        return Optional.of(fields);
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        if (next == '"') quoted(field);
        while (next != ',' && next != '\r' && next != '\n' && next != END) {
            field.append((char) next);
            advance();
        }
        return field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') return;
            }
            field.append((char) next);
            advance();
        }
    }

    private void advance() throws IOException {
        next = in.read();
    }
}

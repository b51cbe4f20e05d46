package org.openimr.panel.register.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The lines of a CSV text. A line is a row, so that a damaged line costs nothing but itself. */
final class CsvLines {
    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader text;
    private int number;

    CsvLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /** One line that is not blank, counted from 1. */
    record Line(int number, String text) {
        /** Empty where it is no row of CSV. */
        Optional<List<String>> fields() {
            // The parser takes a quotation mark that is never closed for one closed by the line's end.
            if (text.chars().filter(c -> c == '"').count() % 2 != 0) return Optional.empty();
            try {
                return Optional.of(CSV.ofSingleCsvRecord(text).getFields());
            } catch (CsvParseException noRow) {
                return Optional.empty();
            }
        }
    }

    /** The next line that is not blank. */
    Optional<Line> next() {
        try {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                String plain = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!plain.isBlank()) return Optional.of(new Line(number, plain));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.openimr.vocabulary.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The fields of one line. */
final class CsvLine {
    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().allowExtraFields(true).allowMissingFields(true);

    private CsvLine() {}

    /** @param line  not blank, without its line end */
    static List<String> fields(String line) throws BadRow {
        if (line.indexOf('\r') >= 0) throw bad("holds a line break; a row is one line, ended by \\n or \\r\\n");
        if (line.indexOf('"') < 0) return unquoted(line);
        // The parser takes a quotation mark that is never closed for one closed by the line's end.
        if (oddQuotes(line)) throw bad("has a quotation mark that is not closed");
        try {
            return CSV.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            Throwable reason = Objects.requireNonNullElse(e.getCause(), e);
            throw bad("is no row of CSV (" + reason.getMessage() + ")");
        }
    }

    /** Most lines are of this kind, and the parser's set-up for a line takes longer than the line. */
    private static List<String> unquoted(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            fields.add(line.substring(start, comma));
            start = comma + 1;
        }
        fields.add(line.substring(start));
        return fields;
    }

    private static boolean oddQuotes(String line) {
        boolean odd = false;
        for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
        return odd;
    }

    private static BadRow bad(String message) {
        return new BadRow(ProblemKind.ROW, "the line " + message + ".");
    }
}

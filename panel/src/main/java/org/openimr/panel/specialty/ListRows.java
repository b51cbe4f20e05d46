package org.openimr.panel.specialty;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openimr.law.Grade;

/** Reads the rows of one list. A line is a row, so that a damaged one costs nothing but itself. */
final class ListRows {
    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().allowExtraFields(true).allowMissingFields(true);

    private final ListText list;
    private final List<UnusedLine> unused;
    private Optional<Map<String, Integer>> columns = Optional.empty();

    private ListRows(ListText list, List<UnusedLine> unused) {
        this.list = list;
        this.unused = unused;
    }

    /** Takes one row. */
    interface Taker {
        /** @throws Unusable  where it cannot be used */
        void take(Row row) throws Unusable;
    }

    /** A row cannot be used; the message is a sentence for a person. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }

    /** One row, its cells by their columns. */
    record Row(int line, Map<String, Integer> columns, List<String> cells) {
        /** What a column holds; "" where nothing stands there. */
        String cell(String column) {
            return cells.get(Objects.requireNonNull(columns.get(column), column))
                    .strip();
        }

        String filled(String column) throws Unusable {
            String cell = cell(column);
            if (cell.isEmpty()) throw new Unusable(column + " is empty");
            return cell;
        }

        /** What stands between semicolons. */
        List<String> several(String column) {
            return Arrays.stream(cell(column).split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** Such lists are known from practice or are a choice: no text of the law says what they say. */
        Grade grade() throws Unusable {
            String mark = filled("grade");
            for (Grade grade : Grade.values()) {
                if (grade != Grade.TEXT_READ && grade.mark().equals(mark)) return grade;
            }
            throw new Unusable("the grade is D, O or S, and not \"" + mark + "\"");
        }
    }

    /** Hands on every row; what cannot be used is added to {@code unused}. */
    static void read(ListText list, List<String> needed, List<UnusedLine> unused, Taker taker) {
        new ListRows(list, unused).read(needed, taker);
    }

    private void read(List<String> needed, Taker taker) {
        int line = 0;
        for (String text : list.text().lines().toList()) {
            line++;
            if (text.isBlank() || text.startsWith("#")) continue;
            try {
                List<String> cells = cells(text);
                if (columns.isEmpty()) {
                    columns = Optional.of(header(cells, needed));
                    continue;
                }
                Map<String, Integer> header = columns.get();
                if (cells.size() != header.size())
                    throw new Unusable("it has " + cells.size() + " cells, and the first line has " + header.size());
                taker.take(new Row(line, header, cells));
            } catch (Unusable row) {
                unused.add(new UnusedLine(list.name(), line, String.valueOf(row.getMessage())));
                if (columns.isEmpty()) return;
            }
        }
        if (columns.isEmpty())
            unused.add(new UnusedLine(list.name(), 1, "it is empty; the first line has to name the columns"));
    }

    private static Map<String, Integer> header(List<String> cells, List<String> needed) throws Unusable {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = cells.get(i).strip().toLowerCase(Locale.ROOT);
            if (found.put(column, i) != null) throw new Unusable("two columns are called " + column);
        }
        List<String> missing =
                needed.stream().filter(column -> !found.containsKey(column)).toList();
        if (!missing.isEmpty())
            throw new Unusable(
                    "there is no column " + String.join(", ", missing) + "; nothing of this list could be read");
        return Map.copyOf(found);
    }

    private static List<String> cells(String text) throws Unusable {
        // The parser takes a quotation mark that is never closed for one closed by the line's end.
        if (text.chars().filter(sign -> sign == '"').count() % 2 != 0)
            throw new Unusable("a quotation mark is not closed");
        try {
            return CSV.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException fault) {
            throw new Unusable("it is no row of CSV (" + fault.getMessage() + ")");
        }
    }
}

package org.openimr.panel.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rows by the names of their columns. Names of columns are read in capitals or not, and in any order. */
final class CsvTable {
    private final List<ImportProblem> ofFile = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private int passedOver;
    private int headerLine = 1;

    /** What is done with one row. */
    interface RowTaker {
        ImportRow take(Cells cells);
    }

    /**
     * Reads a text to its end.
     *
     * @param required  columns without which no row can be read
     * @param all       columns that mean something, others are remarked on; empty where nobody needs to know
     * @param wanted    whether a line is read at all; the others are counted
     */
    static ImportPreview read(
            CsvLines lines, Set<String> required, Optional<Set<String>> all, Predicate<String> wanted, RowTaker taker) {
        CsvTable table = new CsvTable();
        table.columns(lines, required).ifPresent(columns -> {
            all.ifPresent(known -> table.remark(columns, known));
            table.rows(lines, columns, wanted, taker);
        });
        return new ImportPreview(table.ofFile, table.rows, table.passedOver);
    }

    private Optional<List<String>> columns(CsvLines lines, Set<String> required) {
        Optional<CsvLines.Line> first = lines.next();
        Optional<List<String>> columns = first.flatMap(CsvLines.Line::fields)
                .map(fields -> fields.stream().map(CsvTable::name).toList());
        int line = first.map(CsvLines.Line::number).orElse(1);
        headerLine = line;
        if (columns.isEmpty()) {
            ofFile.add(ImportProblem.ofLine(
                    line,
                    ImportFault.HEADER,
                    first.isEmpty() ? "The file is empty." : "The first line is no row of CSV.",
                    "Give a file whose first line names the columns, separated by commas."));
            return columns;
        }
        List<String> missing = required.stream()
                .filter(name -> !columns.get().contains(name(name)))
                .sorted()
                .toList();
        List<String> twice = columns.get().stream()
                .filter(name -> !name.isEmpty()
                        && columns.get().indexOf(name) != columns.get().lastIndexOf(name))
                .distinct()
                .toList();
        if (!missing.isEmpty()) header(line, "There is no column " + String.join(", ", missing) + ".");
        if (!twice.isEmpty()) header(line, "The column " + String.join(", ", twice) + " is named twice.");
        return ofFile.isEmpty() ? columns : Optional.empty();
    }

    private void remark(List<String> columns, Set<String> known) {
        for (String column : columns) {
            if (!known.contains(column))
                ofFile.add(ImportProblem.at(
                        headerLine,
                        column,
                        ImportFault.HEADER,
                        "The column " + column + " means nothing here and is not read.",
                        "Rename it if it holds something of the table in docs/reviewers.md; otherwise leave it."));
        }
    }

    private void header(int line, String what) {
        ofFile.add(ImportProblem.ofLine(
                line,
                ImportFault.HEADER,
                what,
                "Name the columns in the first line, each once, and send the file again."));
    }

    private void rows(CsvLines lines, List<String> columns, Predicate<String> wanted, RowTaker taker) {
        for (Optional<CsvLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            CsvLines.Line line = next.get();
            if (wanted.test(line.text())) rows.add(row(line, columns, taker));
            else passedOver++;
        }
    }

    private static ImportRow row(CsvLines.Line line, List<String> columns, RowTaker taker) {
        Optional<List<String>> fields = line.fields();
        if (fields.isEmpty())
            return refused(
                    line,
                    "The line is no row of CSV: a quotation mark is not closed, or something stands after one.",
                    "A row is one line; double a quotation mark that belongs to the text.");
        if (fields.get().size() != columns.size())
            return refused(
                    line,
                    "The line has " + fields.get().size() + " fields, the first line names " + columns.size() + ".",
                    "Put a text that has a comma into quotation marks; leave no column out.");
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++)
            cells.put(columns.get(i), fields.get().get(i).strip());
        return taker.take(new Cells(line.number(), cells));
    }

    private static ImportRow refused(CsvLines.Line line, String what, String remedy) {
        return new ImportRow.Refused(
                line.number(), List.of(ImportProblem.ofLine(line.number(), ImportFault.LINE, what, remedy)));
    }

    static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }
}

package org.openimr.panel.register.intake;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rows by the names of their columns. Names of columns are read in capitals or not, and in any order.
 *
 * @param <R> what becomes of a row
 */
public final class CsvTable<R> {
    private final CsvFaults faults;
    private final Refusing<R> refusing;
    private final List<ImportProblem> ofFile = new ArrayList<>();
    private final List<R> rows = new ArrayList<>();
    private int passedOver;
    private int headerLine = 1;

    /** What is done with one row. */
    public interface RowTaker<R> {
        R take(Cells cells);
    }

    /** A row that cannot be read. */
    public interface Refusing<R> {
        R refused(int line, List<ImportProblem> problems);
    }

    /**
     * A text read to its end.
     *
     * @param ofFile      what is wrong with the first line
     * @param passedOver  lines that were not wanted
     */
    public record Read<R>(List<ImportProblem> ofFile, List<R> rows, int passedOver) {
        public Read {
            ofFile = List.copyOf(ofFile);
            rows = List.copyOf(rows);
        }
    }

    /** A table that is read once. */
    public CsvTable(CsvFaults faults, Refusing<R> refusing) {
        this.faults = faults;
        this.refusing = refusing;
    }

    /**
     * Reads a text to its end.
     *
     * @param required  columns without which no row can be read
     * @param all       columns that mean something, others are remarked on; empty where nobody needs to know
     * @param wanted    whether a line is read at all; the others are counted
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Read<R> read(
            Reader text, Set<String> required, Optional<Set<String>> all, Predicate<String> wanted, RowTaker<R> taker) {
        CsvLines lines = new CsvLines(text);
        columns(lines, required).ifPresent(columns -> {
            all.ifPresent(known -> remark(columns, known));
            rows(lines, columns, wanted, taker);
        });
        return new Read<>(ofFile, rows, passedOver);
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
                    faults.header(),
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
                        faults.header(),
                        "The column " + column + " means nothing here and is not read.",
                        "Rename it if it holds something of the table in " + faults.doc() + "; otherwise leave it."));
        }
    }

    private void header(int line, String what) {
        ofFile.add(ImportProblem.ofLine(
                line,
                faults.header(),
                what,
                "Name the columns in the first line, each once, and send the file again."));
    }

    private void rows(CsvLines lines, List<String> columns, Predicate<String> wanted, RowTaker<R> taker) {
        for (Optional<CsvLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            CsvLines.Line line = next.get();
            if (wanted.test(line.text())) rows.add(row(line, columns, taker));
            else passedOver++;
        }
    }

    private R row(CsvLines.Line line, List<String> columns, RowTaker<R> taker) {
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
        return taker.take(new Cells(faults, line.number(), cells));
    }

    private R refused(CsvLines.Line line, String what, String remedy) {
        return refusing.refused(
                line.number(), List.of(ImportProblem.ofLine(line.number(), faults.line(), what, remedy)));
    }

    static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }
}

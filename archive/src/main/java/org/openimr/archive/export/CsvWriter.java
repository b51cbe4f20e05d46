package org.openimr.archive.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180), UTF-8, every text in quotation marks. The head stands in the first {@link
 * #HEAD_LINES} lines, each one text that begins with a number sign; then the names of the columns; then the rows.
 *
 * <p>A text that a spreadsheet could take for a formula gets an apostrophe before it, and so does one that begins with
 * an apostrophe: the first one is always to be taken off.
 */
final class CsvWriter implements ItemWriter {
    /** Lines before the names of the columns. */
    static final int HEAD_LINES = 5;

    private static final String OF_FORMULAS = "=+-@＝＋－＠\t\r\n'";
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\u00a0\\ufeff]+");
    private static final String BETWEEN = " | ";

    private final Writer out;

    CsvWriter(OutputStream out, ExportHead head) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Map.Entry<String, String> line : head.lines().entrySet()) {
            this.out.write(quoted("# " + line.getKey() + ": " + line.getValue().replaceAll("[\\r\\n]+", " ")) + "\r\n");
        }
        this.out.write(
                Arrays.stream(ExportColumn.values()).map(ExportColumn::heading).collect(Collectors.joining(","))
                        + "\r\n");
    }

    @Override
    public void write(ExportedItem row) throws IOException {
        String line = Arrays.stream(ExportColumn.values())
                .map(column -> written(column.of(row)))
                .collect(Collectors.joining(","));
        out.write(line + "\r\n");
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words(var value) -> value.map(CsvWriter::harmless).orElse("");
            case Cell.Whole(var value) -> value.isPresent() ? Integer.toString(value.getAsInt()) : "";
            case Cell.Day(var value) -> value.map(Object::toString).orElse("");
            case Cell.Several(var values) -> values.isEmpty() ? "" : harmless(String.join(BETWEEN, values));
        };
    }

    /** In quotation marks, and nothing that a spreadsheet would work out. */
    static String harmless(String text) {
        String begins = BLANKS.matcher(text).replaceFirst("");
        boolean formula = isOfFormula(text) || isOfFormula(begins);
        return quoted(formula ? "'" + text : text);
    }

    private static boolean isOfFormula(String text) {
        return !text.isEmpty() && OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}

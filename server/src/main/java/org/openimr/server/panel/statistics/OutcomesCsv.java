package org.openimr.server.panel.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.pseudonym.ShownTable;

/** A table as it is published: CSV (RFC 4180) with a first line of names. No value holds a comma, a quote or a break. */
public final class OutcomesCsv {
    /** For a count that is not shown. */
    public static final String HIDDEN = "hidden";
    /** Of rows and columns. */
    public static final String ALL = "All";

    private static final String END = "\r\n";

    private OutcomesCsv() {}

    public static String of(ShownTable table) {
        List<String> names = new ArrayList<>(table.rows());
        names.add(ALL);
        StringBuilder text = new StringBuilder(Stream.of(List.of("Reviewer"), table.columns(), List.of(ALL))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(",")))
                .append(END);
        for (int row = 0; row < names.size(); row++) {
            text.append(names.get(row));
            table.cells()
                    .get(row)
                    .forEach(cell ->
                            text.append(',').append(cell.map(String::valueOf).orElse(HIDDEN)));
            text.append(END);
        }
        return text.toString();
    }
}

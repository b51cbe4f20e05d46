package org.openimr.server.statistics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.archive.ContentHash;
import org.openimr.archive.dataset.Csv;
import org.openimr.server.cases.EndReason;
import org.openimr.server.cases.EndedTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The cases that ended without a decision, written out: for a person, and as the file whose hash stands beside them. */
public final class EndedText {
    /** The question's permanent name. */
    public static final String NAME = "ended-without-decision";

    public static final String TITLE = "Cases that ended without a decision";

    /** For a count that is not shown. */
    public static final String HIDDEN = "not shown";

    private static final String ALL = "all";

    private EndedText() {}

    /** What is counted. */
    public static String definition(int smallest) {
        return "Cases that were found ineligible, withdrawn, authorized or settled before a determination, by reason and by"
                + " the year in which they ended. An application that was found ineligible for several reasons counts"
                + " under each, so totals count reasons. A count from 1 to " + (smallest - 1)
                + " is not shown, nor others by which it could be worked out.";
    }

    /** Title, definition, table and hash. */
    public static String text(EndedTable table) {
        StringBuilder text = new StringBuilder(TITLE)
                .append('\n')
                .append(definition(table.smallest()))
                .append("\n\n");
        if (table.isEmpty()) text.append("No case has ended so.\n");
        else lines(table).forEach(line -> text.append(line).append('\n'));
        return text.append("\nsnapshot ").append(hash(table).hex()).append('\n').toString();
    }

    private static List<String> lines(EndedTable table) {
        int width = table.reasons().stream()
                .mapToInt(reason -> reason.words().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(padded("", width) + figures(heads(table)));
        for (int row = 0; row < table.shown().cells().size(); row++) {
            String name =
                    row < table.reasons().size() ? table.reasons().get(row).words() : "All";
            lines.add(padded(name, width)
                    + figures(table.shown().cells().get(row).stream()
                            .map(EndedText::printed)
                            .toList()));
        }
        return lines;
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private static String figures(List<String> cells) {
        return cells.stream().map("%11s"::formatted).collect(Collectors.joining());
    }

    private static List<String> heads(EndedTable table) {
        List<String> heads = new ArrayList<>(table.shown().columns());
        heads.add(ALL);
        return heads;
    }

    /** A line of names, then a row for each reason and one for all. */
    public static String csv(EndedTable table) {
        List<String> head = new ArrayList<>(List.of("code", "reason"));
        head.addAll(heads(table));
        StringBuilder text = new StringBuilder(Csv.row(head));
        for (int row = 0; row < table.shown().cells().size(); row++) {
            EndReason reason = row < table.reasons().size() ? table.reasons().get(row) : new EndReason(ALL, ALL);
            List<String> line = new ArrayList<>(List.of(reason.code(), reason.words()));
            table.shown().cells().get(row).forEach(cell -> line.add(printed(cell)));
            text.append(Csv.row(line));
        }
        return text.toString();
    }

    /** One object with all that the page shows; what is not shown is null. */
    public static String json(EndedTable table) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("query", NAME)
                .put("title", TITLE)
                .put("definition", definition(table.smallest()))
                .put("snapshot", hash(table).hex());
        ArrayNode rows = json.putArray("rows");
        for (int row = 0; row < table.reasons().size(); row++) {
            EndReason reason = table.reasons().get(row);
            figures(table, row, rows.addObject().put("code", reason.code()).put("reason", reason.words()));
        }
        if (!table.isEmpty()) figures(table, table.reasons().size(), json.putObject(ALL));
        return json + "\n";
    }

    private static void figures(EndedTable table, int row, ObjectNode json) {
        List<String> heads = heads(table);
        for (int column = 0; column < heads.size(); column++) {
            String head = heads.get(column);
            table.shown()
                    .cells()
                    .get(row)
                    .get(column)
                    .ifPresentOrElse(count -> json.put(head, count), () -> json.putNull(head));
        }
    }

    private static String printed(Optional<Integer> cell) {
        return cell.map(String::valueOf).orElse(HIDDEN);
    }

    /** SHA-256 of {@link #csv}. */
    public static ContentHash hash(EndedTable table) {
        return ContentHash.of(csv(table).getBytes(StandardCharsets.UTF_8));
    }
}

package org.openimr.server.pages.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.server.cases.EndedTable;
import org.openimr.server.pages.Words;
import org.openimr.server.statistics.EndedText;
import org.openimr.server.statistics.NewestEnded.Counted;

/**
 * The cases that ended without a decision, ready to print.
 *
 * @param reading   the answer in one sentence
 * @param smallest  the smallest count other than 0 that is shown
 * @param heads     of the columns of numbers
 * @param rows      none where no case ended so
 */
record EndedView(
        String reading, String counted, int smallest, List<String> heads, List<Row> rows, String hash, String madeAt) {
    EndedView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** @param cells  in the order of the heads */
    record Row(String reason, List<Cell> cells) {}

    /** @param hidden  a count that is not shown; it has words in its place */
    record Cell(String text, boolean hidden) {}

    static EndedView of(Counted counted, Words words) {
        EndedTable table = counted.table();
        List<String> heads = new ArrayList<>(table.shown().columns());
        heads.add(words.say("statistics.said.all"));
        return new EndedView(
                reading(table, words),
                words.say("ended.definition", table.smallest() - 1),
                table.smallest(),
                heads,
                table.isEmpty() ? List.of() : rows(table, words),
                EndedText.hash(table).hex(),
                words.moment(counted.at()));
    }

    private static String reading(EndedTable table, Words words) {
        if (table.isEmpty()) return words.say("ended.none");
        return table.shown()
                .cells()
                .getLast()
                .getLast()
                .map(all -> words.say("ended.reading", all))
                .orElseGet(() -> words.say("ended.reading.hidden"));
    }

    private static List<Row> rows(EndedTable table, Words words) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.shown().cells().size(); i++) {
            String reason = i < table.reasons().size()
                    ? words.say("ended.reason." + table.reasons().get(i).code())
                    : words.say("statistics.said.all");
            rows.add(new Row(
                    reason,
                    table.shown().cells().get(i).stream()
                            .map(cell -> cell(cell, words))
                            .toList()));
        }
        return rows;
    }

    private static Cell cell(Optional<Integer> count, Words words) {
        return count.map(shown -> new Cell(words.number(shown), false))
                .orElseGet(() -> new Cell(words.say("ended.hidden"), true));
    }
}

package org.openimr.panel.pseudonym;

import java.util.List;
import java.util.Optional;

/**
 * Counts as they may be published, with their totals. Why a count is hidden is not said: that would tell how large it is.
 *
 * @param rows     without the row of totals
 * @param columns  without the column of totals
 * @param cells    row by row, each with its total at its end, and the totals of the columns as the last row; empty where
 *     the count is hidden
 */
public record ShownTable(List<String> rows, List<String> columns, List<List<Optional<Integer>>> cells) {
    public ShownTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many counts are hidden, totals among them. */
    public long hidden() {
        return cells.stream().flatMap(List::stream).filter(Optional::isEmpty).count();
    }
}

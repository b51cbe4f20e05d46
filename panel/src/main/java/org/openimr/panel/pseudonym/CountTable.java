package org.openimr.panel.pseudonym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;

/**
 * Counts by one or two things, before anything is hidden.
 *
 * @param rows     what each row counts; "all" alone for a table by one thing
 * @param columns  what each column counts
 * @param counts   row by row, none below 0
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Integer>> counts) {
    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.isEmpty() || columns.isEmpty()) throw new IllegalArgumentException("a table has rows and columns");
        if (new HashSet<>(rows).size() < rows.size() || new HashSet<>(columns).size() < width)
            throw new IllegalArgumentException("two rows or two columns count the same: " + rows + ", " + columns);
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != width))
            throw new IllegalArgumentException("not " + rows.size() + " rows of " + width + " counts");
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0))
            throw new IllegalArgumentException("nothing is counted below 0");
    }

    /** By one thing. */
    public static CountTable of(SortedMap<String, Integer> counts) {
        return new CountTable(List.of("all"), List.copyOf(counts.keySet()), List.of(new ArrayList<>(counts.values())));
    }

    /** With a last row and a last column of totals. */
    int[][] withTotals() {
        int[][] all = new int[rows.size() + 1][columns.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int count = counts.get(row).get(column);
                all[row][column] = count;
                all[row][columns.size()] = Math.addExact(all[row][columns.size()], count);
                all[rows.size()][column] = Math.addExact(all[rows.size()][column], count);
                all[rows.size()][columns.size()] = Math.addExact(all[rows.size()][columns.size()], count);
            }
        }
        return all;
    }
}

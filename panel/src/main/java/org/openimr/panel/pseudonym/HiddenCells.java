package org.openimr.panel.pseudonym;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which counts of a table with totals are hidden. */
final class HiddenCells {
    private final int[][] counts;
    private final boolean[][] hidden;

    HiddenCells(int[][] counts) {
        this.counts = counts;
        hidden = new boolean[counts.length][counts[0].length];
    }

    int height() {
        return counts.length;
    }

    int width() {
        return counts[0].length;
    }

    int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    void hide(Cell cell) {
        hidden[cell.row()][cell.column()] = true;
    }

    /** Whether one of them was not hidden before. */
    boolean hideAll(Collection<Cell> some) {
        boolean shown = some.stream().anyMatch(cell -> !isHidden(cell));
        some.forEach(this::hide);
        return shown;
    }

    boolean isTotal(Cell cell) {
        return isInTotals(cell.row(), height()) || isInTotals(cell.column(), width());
    }

    /** Counts less totals are nothing, in each row and each column: 1 where a cell is counted, -1 where it is taken off. */
    int sign(Cell cell) {
        return isInTotals(cell.row(), height()) == isInTotals(cell.column(), width()) ? 1 : -1;
    }

    private static boolean isInTotals(int place, int size) {
        return place == size - 1;
    }

    List<List<Cell>> rows() {
        return IntStream.range(0, height())
                .mapToObj(row -> IntStream.range(0, width())
                        .mapToObj(column -> new Cell(row, column))
                        .toList())
                .toList();
    }

    private List<List<Cell>> columns() {
        return IntStream.range(0, width())
                .mapToObj(column -> IntStream.range(0, height())
                        .mapToObj(row -> new Cell(row, column))
                        .toList())
                .toList();
    }

    /** Rows and columns, each with its total last. */
    List<List<Cell>> lines() {
        return Stream.concat(rows().stream(), columns().stream()).toList();
    }

    List<Cell> all() {
        return rows().stream().flatMap(List::stream).toList();
    }
}

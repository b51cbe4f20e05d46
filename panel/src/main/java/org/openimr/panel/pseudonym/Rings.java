package org.openimr.panel.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Rings of cells that can be changed by one, up and down in turn, without a change in any row or column: while all of a
 * ring is hidden, nobody can tell which of the two tables is the true one. Rows and columns are the knots of a graph and
 * cells its edges; a ring is a shortest way (Dijkstra) from the column of a cell back to its row.
 */
final class Rings {
    private static final long FAR = Long.MAX_VALUE;

    private final HiddenCells cells;
    private final ToLongFunction<Cell> cost;

    Rings(HiddenCells cells, ToLongFunction<Cell> cost) {
        this.cells = cells;
        this.cost = cost;
    }

    /** The ring through {@code cell} that costs least; there is always one, over the totals. */
    List<Cell> cheapest(Cell cell) {
        Ring up = ring(cell, 1);
        Ring down = ring(cell, -1);
        Ring cheaper = up.cost <= down.cost ? up : down;
        if (cheaper.cost == FAR) throw new IllegalStateException("no ring through " + cell);
        return cheaper.cells;
    }

    private record Ring(long cost, List<Cell> cells) {}

    /** @param change  of the cell in the sum of its row, 1 or -1 */
    private Ring ring(Cell start, int change) {
        if (!canChange(start, change)) return new Ring(FAR, List.of());
        int rows = cells.height();
        int knots = rows + cells.width();
        long[] way = new long[knots];
        Cell[] last = new Cell[knots];
        boolean[] done = new boolean[knots];
        Arrays.fill(way, FAR);
        way[rows + start.column()] = 0;
        for (int knot = nearest(way, done); knot >= 0; knot = nearest(way, done)) {
            done[knot] = true;
            boolean fromRow = knot < rows;
            for (int other = fromRow ? rows : 0; other < (fromRow ? knots : rows); other++) {
                Cell edge = fromRow ? new Cell(knot, other - rows) : new Cell(other, knot - rows);
                if (edge.equals(start) || !canChange(edge, fromRow ? change : -change)) continue;
                long longer = way[knot] + cost.applyAsLong(edge);
                if (longer < way[other]) {
                    way[other] = longer;
                    last[other] = edge;
                }
            }
        }
        return way[start.row()] == FAR ? new Ring(FAR, List.of()) : new Ring(way[start.row()], trace(start, last));
    }

    private List<Cell> trace(Cell start, Cell[] last) {
        List<Cell> ring = new ArrayList<>(List.of(start));
        int knot = start.row();
        while (knot != cells.height() + start.column()) {
            Cell edge = last[knot];
            ring.add(edge);
            knot = knot < cells.height() ? cells.height() + edge.column() : edge.row();
        }
        return ring;
    }

    /** No count falls below 0; a total counts with the other sign. */
    private boolean canChange(Cell cell, int change) {
        return cells.sign(cell) * change > 0 || cells.count(cell) > 0;
    }

    private static int nearest(long[] way, boolean[] done) {
        int nearest = -1;
        for (int knot = 0; knot < way.length; knot++) {
            if (!done[knot] && way[knot] < FAR && (nearest < 0 || way[knot] < way[nearest])) nearest = knot;
        }
        return nearest;
    }
}

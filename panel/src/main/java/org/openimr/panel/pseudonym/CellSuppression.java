package org.openimr.panel.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hides small counts, and as many others as it takes so that none can be worked out from what is shown: for every hidden
 * count there is another table of whole numbers from 0 with the same shown counts and totals in which it differs. Nor is
 * what is hidden in one row or column together smaller than the smallest count shown.
 *
 * <p>Zeros are shown unless they have to hide others. The choice is good, not the best: each time the cheapest ring of
 * counts is hidden, and totals last.
 */
public final class CellSuppression {
    /** What it costs to hide a total rather than a count. */
    private static final long TOTAL = 1L << 32;

    private final CountTable table;
    private final int smallest;
    private final HiddenCells cells;

    private CellSuppression(CountTable table, int smallest) {
        this.table = table;
        this.smallest = smallest;
        cells = new HiddenCells(table.withTotals());
    }

    /** @param smallest  the smallest count other than 0 that may be shown, totals included */
    public static ShownTable protect(CountTable table, int smallest) {
        if (smallest < 1) throw new IllegalArgumentException("no smallest count: " + smallest);
        return new CellSuppression(table, smallest).hide();
    }

    private ShownTable hide() {
        for (Cell cell : cells.all()) {
            if (cells.count(cell) > 0 && cells.count(cell) < smallest) cells.hide(cell);
        }
        while (hidRing() || hidAnotherOfSmallSum()) {
            // Each turn hides at least one more, so it ends.
        }
        return shown();
    }

    /** Whether some hidden count could be worked out, and no longer can. */
    private boolean hidRing() {
        boolean hid = false;
        for (Cell cell : cells.all()) {
            if (cells.isHidden(cell)) hid |= cells.hideAll(new Rings(cells, this::cost).cheapest(cell));
        }
        return hid;
    }

    private long cost(Cell cell) {
        if (cells.isHidden(cell)) return 0;
        return 1 + cells.count(cell) + (cells.isTotal(cell) ? TOTAL : 0);
    }

    /** Whether the hidden counts of some row or column were together too small. */
    private boolean hidAnotherOfSmallSum() {
        for (List<Cell> line : cells.lines()) {
            List<Cell> counts = line.subList(0, line.size() - 1);
            if (cells.isHidden(line.getLast())) continue;
            long hidden = counts.stream()
                    .filter(cells::isHidden)
                    .mapToLong(cells::count)
                    .sum();
            if (hidden == 0 || hidden >= smallest) continue;
            cells.hide(counts.stream()
                    .filter(cell -> !cells.isHidden(cell) && cells.count(cell) > 0)
                    .min(Comparator.comparingLong(this::cost))
                    .orElse(line.getLast()));
            return true;
        }
        return false;
    }

    private ShownTable shown() {
        List<List<Optional<Integer>>> rows = new ArrayList<>();
        for (List<Cell> row : cells.rows()) {
            rows.add(row.stream()
                    .map(cell -> cells.isHidden(cell) ? Optional.<Integer>empty() : Optional.of(cells.count(cell)))
                    .toList());
        }
        return new ShownTable(table.rows(), table.columns(), rows);
    }
}

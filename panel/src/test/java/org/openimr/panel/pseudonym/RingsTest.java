package org.openimr.panel.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RingsTest {
    /** With a last row and a last column of totals. */
    private static final HiddenCells CELLS = new HiddenCells(
            new int[][] {{4, 0, 50, 54}, {60, 0, 800, 860}, {90, 99, 980, 1169}, {154, 99, 1830, 2083}});

    @Test
    void a_ring_that_would_need_less_than_nothing_is_none() {
        assertThat(new Rings(CELLS, cell -> 1 + CELLS.count(cell)).cheapest(new Cell(0, 0)))
                .as("over the two zeros it would be cheaper, but neither can become less")
                .containsExactlyInAnyOrder(new Cell(0, 0), new Cell(0, 1), new Cell(2, 1), new Cell(2, 0));
    }

    @Test
    void a_total_is_taken_off_where_counts_are_added() {
        assertThat(CELLS.sign(new Cell(0, 0))).isEqualTo(1);
        assertThat(CELLS.sign(new Cell(0, 3))).isEqualTo(-1);
        assertThat(CELLS.sign(new Cell(3, 0))).isEqualTo(-1);
        assertThat(CELLS.sign(new Cell(3, 3))).isEqualTo(1);
        assertThat(CELLS.isTotal(new Cell(3, 0))).isTrue();
        assertThat(CELLS.isTotal(new Cell(0, 3))).isTrue();
        assertThat(CELLS.isTotal(new Cell(2, 2))).isFalse();
        assertThat(CELLS.lines()).hasSize(8);
    }

    @Test
    void no_ring_is_cheaper_among_all_that_there_are() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            HiddenCells cells = random(random);
            Map<Cell, Long> costs = new HashMap<>();
            for (Cell cell : cells.all()) costs.put(cell, (long) random.nextInt(30));
            for (Cell cell : cells.all()) {
                List<Cell> found = new Rings(cells, one -> costs.getOrDefault(one, 0L)).cheapest(cell);
                assertThat(found).as("seed %d", seed).startsWith(cell).doesNotHaveDuplicates();
                assertThat(cost(found, costs))
                        .as("seed %d, %s", seed, cell)
                        .isEqualTo(cost(new EveryRing(cells, costs).cheapest(cell), costs));
            }
        }
    }

    private static HiddenCells random(Random random) {
        int[][] all = new int[2 + random.nextInt(3)][2 + random.nextInt(3)];
        int height = all.length - 1;
        int width = all[0].length - 1;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int count = 1 + random.nextInt(3) - random.nextInt(2);
                all[row][column] = count;
                all[row][width] += count;
                all[height][column] += count;
                all[height][width] += count;
            }
        }
        return new HiddenCells(all);
    }

    private static long cost(List<Cell> ring, Map<Cell, Long> costs) {
        return ring.stream()
                .skip(1)
                .mapToLong(cell -> costs.getOrDefault(cell, 0L))
                .sum();
    }

    /** All rings through a cell, by trying. */
    private static final class EveryRing {
        private final HiddenCells cells;
        private final Map<Cell, Long> costs;
        private List<Cell> best = List.of();

        private EveryRing(HiddenCells cells, Map<Cell, Long> costs) {
            this.cells = cells;
            this.costs = costs;
        }

        private List<Cell> cheapest(Cell start) {
            for (int change : new int[] {1, -1}) {
                if (can(start, change)) walk(new ArrayList<>(List.of(start)), change);
            }
            return best;
        }

        /** A total is less by one where the counts that it adds are. */
        private boolean can(Cell cell, int change) {
            boolean total = cell.row() == cells.height() - 1 ^ cell.column() == cells.width() - 1;
            return cells.count(cell) + (total ? -change : change) >= 0;
        }

        /** In turn along the column and along the row of the last one. */
        private void walk(List<Cell> ring, int change) {
            Cell first = ring.getFirst();
            Cell last = ring.getLast();
            boolean alongColumn = ring.size() % 2 == 1;
            if (ring.size() > 2 && !alongColumn && last.row() == first.row()) {
                if (best.isEmpty() || cost(ring, costs) < cost(best, costs)) best = List.copyOf(ring);
                return;
            }
            for (Cell next : cells.all()) {
                boolean inLine = alongColumn ? next.column() == last.column() : next.row() == last.row();
                if (!inLine || ring.contains(next) || !can(next, alongColumn ? -change : change)) continue;
                ring.add(next);
                walk(ring, change);
                ring.removeLast();
            }
        }
    }
}

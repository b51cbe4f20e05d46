package org.openimr.panel.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

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
}

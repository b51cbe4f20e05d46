package org.openimr.panel.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {
    private static final int SMALLEST = 11;

    private static CountTable table(int[][] counts) {
        return new CountTable(
                names("row", counts.length),
                names("column", counts[0].length),
                Arrays.stream(counts)
                        .map(row -> IntStream.of(row).boxed().toList())
                        .toList());
    }

    private static List<String> names(String of, int count) {
        return IntStream.range(0, count).mapToObj(i -> of + " " + i).toList();
    }

    /** "-" for what is hidden. */
    private static List<String> printed(ShownTable table) {
        return table.cells().stream()
                .map(row -> String.join(
                        " ",
                        row.stream()
                                .map(cell -> cell.map(Object::toString).orElse("-"))
                                .toList()))
                .toList();
    }

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        assertThat(printed(CellSuppression.protect(table(new int[][] {{11, 0}, {20, 30}}), SMALLEST)))
                .containsExactly("11 0 11", "20 30 50", "31 30 61");
    }

    @Test
    void ten_is_hidden_and_eleven_is_not() {
        int[][] counts = {{10, 40, 50}, {60, 70, 80}, {90, 99, 98}};
        assertThat(CellSuppression.protect(table(counts), SMALLEST).hidden()).isEqualTo(4);
        counts[0][0] = 11;
        assertThat(CellSuppression.protect(table(counts), SMALLEST).hidden()).isZero();
    }

    @Test
    void the_smallest_others_that_make_a_ring_are_hidden_too() {
        assertThat(printed(CellSuppression.protect(
                        table(new int[][] {{3, 40, 500}, {60, 70, 800}, {90, 99, 980}}), SMALLEST)))
                .containsExactly("- - 500 543", "- - 800 930", "90 99 980 1169", "153 209 2280 2642");
    }

    @Test
    void the_smallest_others_are_hidden_wherever_they_stand() {
        assertThat(printed(CellSuppression.protect(
                        table(new int[][] {{3, 500, 40}, {90, 980, 99}, {60, 800, 70}}), SMALLEST)))
                .containsExactly("- 500 - 543", "90 980 99 1169", "- 800 - 930", "153 2280 209 2642");
    }

    @Test
    void where_one_is_the_smallest_count_shown_nothing_is_hidden() {
        assertThat(printed(CellSuppression.protect(table(new int[][] {{1, 0}, {2, 30}}), 1)))
                .containsExactly("1 0 1", "2 30 32", "3 30 33");
    }

    @Test
    void hidden_counts_that_make_the_smallest_together_hide_no_third() {
        CountTable table = CountTable.of(new TreeMap<>(Map.of("a", 5, "b", 6, "c", 60)));
        assertThat(printed(CellSuppression.protect(table, SMALLEST))).containsExactly("- - 60 71", "- - 60 71");
        CountTable less = CountTable.of(new TreeMap<>(Map.of("a", 5, "b", 5, "c", 60)));
        assertThat(printed(CellSuppression.protect(less, SMALLEST))).containsExactly("- - - 70", "- - - 70");
    }

    @Test
    void a_zero_makes_no_sum_larger_and_is_shown() {
        CountTable table = CountTable.of(new TreeMap<>(Map.of("a", 1, "b", 1, "c", 0, "d", 60)));
        assertThat(printed(CellSuppression.protect(table, SMALLEST))).containsExactly("- - 0 - 62", "- - 0 - 62");
    }

    @Test
    void in_a_table_by_one_thing_the_next_smallest_is_hidden_too() {
        CountTable table = CountTable.of(new TreeMap<>(Map.of("a", 4, "b", 25, "c", 60)));
        assertThat(printed(CellSuppression.protect(table, SMALLEST))).containsExactly("- - 60 89", "- - 60 89");
    }

    @Test
    void two_ones_that_make_two_are_not_told_by_their_sum() {
        CountTable table = CountTable.of(new TreeMap<>(Map.of("a", 1, "b", 1, "c", 60)));
        assertThat(printed(CellSuppression.protect(table, SMALLEST))).containsExactly("- - - 62", "- - - 62");
    }

    @Test
    void where_nothing_else_can_hide_it_the_total_is_hidden() {
        CountTable table = CountTable.of(new TreeMap<>(Map.of("a", 4, "b", 0)));
        assertThat(CellSuppression.protect(table, SMALLEST).cells().getFirst().getFirst())
                .isEmpty();
        assertThat(CellSuppression.protect(table, SMALLEST).cells().getFirst().getLast())
                .isEmpty();
    }

    @Test
    void nothing_hidden_can_be_worked_out_and_everything_shown_is_true() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int[][] counts = random(random, 1 + random.nextInt(7), 1 + random.nextInt(7), 40);
            int smallest = 2 + random.nextInt(14);
            ShownTable shown = CellSuppression.protect(table(counts), smallest);
            assertThat(new Attacker(shown).bySubtraction()).as("seed %d", seed).isZero();
            assertThat(new Attacker(shown).byEquations()).as("seed %d", seed).isZero();
            check(shown, table(counts).withTotals(), smallest, seed);
        }
    }

    private static void check(ShownTable shown, int[][] counts, int smallest, int seed) {
        for (int row = 0; row < counts.length; row++) {
            int hidden = 0;
            for (int column = 0; column < counts[row].length; column++) {
                int count = counts[row][column];
                Optional<Integer> cell = shown.cells().get(row).get(column);
                if (count > 0 && count < smallest)
                    assertThat(cell).as("seed %d", seed).isEmpty();
                cell.ifPresent(value -> assertThat(value).as("seed %d", seed).isEqualTo(count));
                if (cell.isEmpty() && column < counts[row].length - 1) hidden += count;
            }
            if (shown.cells().get(row).getLast().isPresent())
                assertThat(hidden == 0 || hidden >= smallest)
                        .as("seed %d", seed)
                        .isTrue();
        }
    }

    @Test
    void no_hidden_count_has_but_one_value_among_all_tables_of_whole_numbers() {
        int hiding = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int[][] counts = random(random, 1 + random.nextInt(2), 1 + random.nextInt(3), 5);
            ShownTable shown = CellSuppression.protect(table(counts), 2 + random.nextInt(3));
            assertThat(new Attacker(shown).byTrying(7)).as("seed %d", seed).isZero();
            if (shown.hidden() > 0) hiding++;
        }
        assertThat(hiding).isGreaterThan(100);
    }

    @Test
    void without_others_hidden_the_attacker_would_have_had_it() {
        List<List<Optional<Integer>>> cells = new ArrayList<>(List.of(
                List.of(Optional.empty(), Optional.of(20), Optional.of(24)),
                List.of(Optional.of(30), Optional.of(40), Optional.of(70)),
                List.of(Optional.of(34), Optional.of(60), Optional.of(94))));
        ShownTable careless = new ShownTable(names("row", 2), names("column", 2), cells);
        assertThat(new Attacker(careless).bySubtraction()).isEqualTo(1);
        assertThat(new Attacker(careless).byEquations()).isEqualTo(1);
        assertThat(new Attacker(careless).byTrying(45)).isEqualTo(1);
    }

    private static int[][] random(Random random, int rows, int columns, int most) {
        int[][] counts = new int[rows][columns];
        for (int[] row : counts) {
            for (int i = 0; i < columns; i++) row[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
        }
        return counts;
    }

    @Test
    void a_table_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(new int[][] {{1, -1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> table(new int[][] {{1, 2}, {3}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable(List.of("a", "a"), List.of("b"), List.of(List.of(1), List.of(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountTable(List.of(), List.of("b"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CellSuppression.protect(table(new int[][] {{1}}), 0));
    }
}

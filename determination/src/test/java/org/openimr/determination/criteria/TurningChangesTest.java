package org.openimr.determination.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.determination.criteria.CriterionState.MET;
import static org.openimr.determination.criteria.CriterionState.NOT_DOCUMENTED;
import static org.openimr.determination.criteria.CriterionState.NOT_MET;
import static org.openimr.determination.criteria.Trees.all;
import static org.openimr.determination.criteria.Trees.any;
import static org.openimr.determination.criteria.Trees.filled;
import static org.openimr.determination.criteria.Trees.leaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.criteria.Criteria.Criterion;

class TurningChangesTest {
    private static final List<CriterionState> STATES = List.of(CriterionState.values());

    private static List<String> names(TurningChange change) {
        return change.criteria().stream().map(Criterion::id).toList();
    }

    private static Set<Set<String>> sets(List<TurningChange> changes) {
        return changes.stream().map(one -> Set.copyOf(names(one))).collect(Collectors.toSet());
    }

    @Test
    void what_is_missing_of_a_group_that_needs_all_must_change_together() {
        FilledCriteria filled = filled(all(leaf("a"), leaf("b"), leaf("c")), MET, NOT_MET, NOT_DOCUMENTED);
        assertThat(filled.whatWouldMake(TreeAnswer.SATISFIED))
                .containsExactly(new TurningChange(List.of(leaf("b"), leaf("c")), MET));
    }

    @Test
    void of_a_group_that_needs_one_each_alone_is_enough_and_the_shortest_comes_first() {
        FilledCriteria filled = filled(any(all(leaf("a"), leaf("b")), leaf("c")), NOT_MET, NOT_MET, NOT_DOCUMENTED);
        assertThat(filled.whatWouldMake(TreeAnswer.SATISFIED))
                .extracting(TurningChangesTest::names)
                .containsExactly(List.of("c"), List.of("a", "b"));
    }

    @Test
    void what_is_so_already_needs_no_change() {
        assertThat(filled(leaf("a"), MET).whatWouldMake(TreeAnswer.SATISFIED)).isEmpty();
        assertThat(filled(all(leaf("a"), leaf("b")), NOT_MET, MET).whatWouldMake(TreeAnswer.NOT_SATISFIED))
                .isEmpty();
    }

    @Test
    void what_satisfies_can_be_taken_away_again() {
        FilledCriteria filled = filled(any(leaf("a"), leaf("b")), MET, NOT_DOCUMENTED);
        assertThat(filled.whatWouldMake(TreeAnswer.NOT_SATISFIED))
                .containsExactly(new TurningChange(List.of(leaf("a"), leaf("b")), NOT_MET));
    }

    @Test
    void nothing_is_documented_in_order_not_to_be_told() {
        assertThatThrownBy(() -> filled(leaf("a"), MET).whatWouldMake(TreeAnswer.CANNOT_BE_TOLD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every tree of up to six criteria of 400 made by chance, in every state, against trying all sets. */
    @ParameterizedTest
    @EnumSource(
            value = TreeAnswer.class,
            names = {"SATISFIED", "NOT_SATISFIED"})
    void the_sets_are_those_that_trying_everything_finds(TreeAnswer wanted) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(6);
            Criteria tree = Trees.random(random, size);
            CriterionState[] states = IntStream.range(0, size)
                    .mapToObj(_ -> STATES.get(random.nextInt(STATES.size())))
                    .toArray(CriterionState[]::new);
            List<TurningChange> found = filled(tree, states).whatWouldMake(wanted);
            assertThat(sets(found))
                    .as("seed %d: %s as %s", seed, tree, Arrays.toString(states))
                    .isEqualTo(byTrying(tree, states, wanted));
            assertThat(found).as("none twice, seed %d", seed).doesNotHaveDuplicates();
        }
    }

    private static Set<Set<String>> byTrying(Criteria tree, CriterionState[] states, TreeAnswer wanted) {
        CriterionState changed = wanted == TreeAnswer.SATISFIED ? MET : NOT_MET;
        if (filled(tree, states).answer() == wanted) return Set.of();
        List<Integer> turning = new ArrayList<>();
        for (int set = 0; set < 1 << states.length; set++) {
            CriterionState[] tried = states.clone();
            for (int i = 0; i < tried.length; i++) if ((set & 1 << i) != 0) tried[i] = changed;
            if (filled(tree, tried).answer() == wanted) turning.add(set);
        }
        List<String> names = tree.criteria().map(Criterion::id).toList();
        Set<Set<String>> smallest = new HashSet<>();
        for (int set : turning) {
            if (turning.stream().anyMatch(other -> other != set && (other & set) == other)) continue;
            smallest.add(IntStream.range(0, states.length)
                    .filter(i -> (set & 1 << i) != 0)
                    .mapToObj(names::get)
                    .collect(Collectors.toSet()));
        }
        return smallest;
    }

    @Test
    void a_tree_of_millions_of_ways_is_told_without_walking_them() {
        Criteria groups = new Criteria.AllOf(IntStream.range(0, 20)
                .<Criteria>mapToObj(i -> any(leaf("a" + i), leaf("b" + i), leaf("c" + i)))
                .toList());
        assertThat(groups.isReadable()).isFalse();
        assertThat(new Criteria.AllOf(Stream.of("a", "b", "c")
                                .<Criteria>map(Trees::leaf)
                                .toList())
                        .isReadable())
                .isTrue();
        Criteria atTheLimit = new Criteria.AnyOf(IntStream.range(0, Criteria.MOST_WAYS)
                .<Criteria>mapToObj(i -> leaf("a" + i))
                .toList());
        assertThat(atTheLimit.isReadable()).isTrue();
        assertThat(any(atTheLimit, leaf("one more")).isReadable()).isFalse();
    }
}

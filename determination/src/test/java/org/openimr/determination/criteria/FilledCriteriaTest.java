package org.openimr.determination.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.determination.criteria.CriterionState.MET;
import static org.openimr.determination.criteria.CriterionState.NOT_DOCUMENTED;
import static org.openimr.determination.criteria.CriterionState.NOT_MET;
import static org.openimr.determination.criteria.TreeAnswer.CANNOT_BE_TOLD;
import static org.openimr.determination.criteria.TreeAnswer.NOT_SATISFIED;
import static org.openimr.determination.criteria.TreeAnswer.SATISFIED;
import static org.openimr.determination.criteria.Trees.all;
import static org.openimr.determination.criteria.Trees.any;
import static org.openimr.determination.criteria.Trees.filled;
import static org.openimr.determination.criteria.Trees.leaf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledCriteriaTest {
    @ParameterizedTest
    @CsvSource({
        "MET, MET, SATISFIED, SATISFIED",
        "MET, NOT_MET, NOT_SATISFIED, SATISFIED",
        "MET, NOT_DOCUMENTED, CANNOT_BE_TOLD, SATISFIED",
        "NOT_MET, NOT_MET, NOT_SATISFIED, NOT_SATISFIED",
        "NOT_MET, NOT_DOCUMENTED, NOT_SATISFIED, CANNOT_BE_TOLD",
        "NOT_DOCUMENTED, NOT_DOCUMENTED, CANNOT_BE_TOLD, CANNOT_BE_TOLD"
    })
    void groups_answer_by_three_valued_logic_in_either_order(
            CriterionState one, CriterionState other, TreeAnswer together, TreeAnswer either) {
        Criteria both = all(leaf("a"), leaf("b"));
        Criteria any = any(leaf("a"), leaf("b"));
        assertThat(filled(both, one, other).answer()).isEqualTo(together);
        assertThat(filled(both, other, one).answer()).isEqualTo(together);
        assertThat(filled(any, one, other).answer()).isEqualTo(either);
        assertThat(filled(any, other, one).answer()).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, NOT_SATISFIED", "NOT_DOCUMENTED, CANNOT_BE_TOLD"})
    void a_single_criterion_answers_as_it_was_found(CriterionState state, TreeAnswer answer) {
        assertThat(filled(leaf("a"), state).answer()).isEqualTo(answer);
    }

    @Test
    void an_unanswered_criterion_is_named_and_counts_as_not_documented() {
        FilledCriteria half = filled(all(leaf("a"), leaf("b"), leaf("c")), MET);
        assertThat(half.unanswered()).containsExactly(leaf("b"), leaf("c"));
        assertThat(half.answer()).isEqualTo(CANNOT_BE_TOLD);
        assertThat(half.state(leaf("b"))).isEmpty();
    }

    @Test
    void one_criterion_that_is_not_met_settles_a_group_that_needs_all_whatever_is_unanswered() {
        assertThat(filled(all(leaf("a"), leaf("b"), leaf("c")), NOT_MET).answer())
                .isEqualTo(NOT_SATISFIED);
        assertThat(filled(any(leaf("a"), leaf("b"), leaf("c")), MET).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void each_part_can_be_asked_by_itself() {
        Criteria inner = any(leaf("b"), leaf("c"));
        FilledCriteria filled = filled(all(leaf("a"), inner), NOT_MET, MET, NOT_DOCUMENTED);
        assertThat(filled.answer(inner)).isEqualTo(SATISFIED);
        assertThat(filled.answer()).isEqualTo(NOT_SATISFIED);
    }

    @Test
    void findings_stand_in_the_order_of_the_tree() {
        CriterionFinding a = new CriterionFinding("a", MET, List.of(), "");
        CriterionFinding b = new CriterionFinding("b", NOT_MET, List.of(), "");
        assertThat(new FilledCriteria(all(leaf("a"), leaf("b")), List.of(b, a)).findings())
                .containsExactly(a, b);
    }

    @Test
    void a_finding_of_no_criterion_of_the_tree_cannot_be() {
        assertThatThrownBy(() -> new FilledCriteria(leaf("a"), List.of(new CriterionFinding("z", MET, List.of(), ""))))
                .hasMessageContaining("no criterion z");
    }

    @Test
    void a_criterion_found_twice_cannot_be() {
        CriterionFinding a = new CriterionFinding("a", MET, List.of(), "");
        assertThatThrownBy(() -> new FilledCriteria(leaf("a"), List.of(a, a))).hasMessageContaining("found twice");
    }

    @Test
    void two_criteria_of_one_name_cannot_be() {
        assertThatThrownBy(() -> FilledCriteria.open(all(leaf("a"), leaf("a")))).hasMessageContaining("one name");
    }

    @Test
    void a_tree_that_no_one_reads_cannot_be_filled_in() {
        Criteria groups = new Criteria.AllOf(IntStream.range(0, 8)
                .<Criteria>mapToObj(i -> any(leaf("a" + i), leaf("b" + i)))
                .toList());
        assertThatThrownBy(() -> FilledCriteria.open(groups)).hasMessageContaining("too many ways");
    }
}

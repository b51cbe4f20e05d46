package org.openimr.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void a_ratio_at_the_goal_meets_it() {
        assertThat(Verdict.atMost(10, Spread.of(new double[] {9, 10, 10}))).isEqualTo(Verdict.MET);
    }

    @Test
    void a_ratio_over_the_goal_is_short() {
        assertThat(Verdict.atMost(10, Spread.of(new double[] {10.1, 11, 12}))).isEqualTo(Verdict.SHORT);
    }

    @Test
    void rounds_on_both_sides_of_the_goal_cannot_tell() {
        assertThat(Verdict.atMost(10, Spread.of(new double[] {5, 9, 9.5, 11, 30})))
                .isEqualTo(Verdict.NOISY);
    }

    @Test
    void one_wild_round_does_not_make_a_run_noisy() {
        assertThat(Verdict.atMost(10, Spread.of(new double[] {5, 5, 5, 5, 5, 5, 500})))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void where_at_least_a_goal_is_asked_for_less_is_short() {
        assertThat(Verdict.atLeast(1.15, Spread.of(new double[] {1.15, 1.2, 1.3})))
                .isEqualTo(Verdict.MET);
        assertThat(Verdict.atLeast(1.15, Spread.of(new double[] {1, 1.1, 1.14})))
                .isEqualTo(Verdict.SHORT);
        assertThat(Verdict.atLeast(1.15, Spread.of(new double[] {1, 1.1, 1.2, 1.3, 1.4})))
                .isEqualTo(Verdict.NOISY);
    }

    @Test
    void of_two_goals_the_worse_counts() {
        assertThat(Verdict.worse(Verdict.MET, Verdict.MET)).isEqualTo(Verdict.MET);
        assertThat(Verdict.worse(Verdict.MET, Verdict.NOISY)).isEqualTo(Verdict.NOISY);
        assertThat(Verdict.worse(Verdict.NOISY, Verdict.MET)).isEqualTo(Verdict.NOISY);
        assertThat(Verdict.worse(Verdict.NOISY, Verdict.SHORT)).isEqualTo(Verdict.SHORT);
        assertThat(Verdict.worse(Verdict.SHORT, Verdict.MET)).isEqualTo(Verdict.SHORT);
    }

    @Test
    void quartiles_lie_between_the_nearest_ranks() {
        assertThat(Spread.of(new double[] {4, 1, 2, 3})).isEqualTo(new Spread(1.75, 2.5, 3.25));
    }

    @Test
    void nothing_measured_is_no_result() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(new double[0]));
    }
}

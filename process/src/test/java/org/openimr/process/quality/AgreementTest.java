package org.openimr.process.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.Outcome;

class AgreementTest {
    private static final Offset<Double> CLOSE = within(0.0001);

    /**
     * Worked by hand. Rows the first reviewer, columns the second: 20, 5 / 10, 15 of 50. po = 35/50 = 0.7; pe = (25/50)(30/50)
     * + (25/50)(20/50) = 0.5; kappa = 0.2/0.5 = 0.4. A = 0.4 (1 − 1.1·0.6)² + 0.3 (1 − 0.9·0.6)² = 0.10972; B = 0.36 (0.1·1.1²
     * + 0.2·0.9²) = 0.10188; C = (0.4 − 0.5·0.6)² = 0.01; SE = √0.2016 / (0.5 √50) = 0.126996.
     */
    @Test
    void kappa_and_its_interval_are_as_worked_by_hand() {
        Agreement some = new Agreement(20, 10, 5, 15);
        assertThat(some.items()).isEqualTo(50);
        assertThat(some.same()).isEqualTo(35);
        assertThat(some.observed().orElseThrow()).isCloseTo(0.7, CLOSE);
        assertThat(some.expected().orElseThrow()).isCloseTo(0.5, CLOSE);
        assertThat(some.kappa().orElseThrow()).isCloseTo(0.4, CLOSE);
        assertThat(some.interval().orElseThrow().from()).isCloseTo(0.4 - 1.96 * 0.126996, CLOSE);
        assertThat(some.interval().orElseThrow().to()).isCloseTo(0.4 + 1.96 * 0.126996, CLOSE);
    }

    /** po and pe counted by hand: (45+25)/100 and (60·70+40·30)/10⁴; the classic pair of tables with one po. */
    @ParameterizedTest
    @CsvSource({"45, 15, 25, 15, 0.6, 0.54, 0.13043", "25, 35, 5, 35, 0.6, 0.46, 0.25926"})
    void the_same_observed_agreement_is_worth_more_where_chance_gives_less(
            int upheld, int onlySecond, int onlyFirst, int overturned, double observed, double expected, double kappa) {
        Agreement some = new Agreement(upheld, onlyFirst, onlySecond, overturned);
        assertThat(some.observed().orElseThrow()).isCloseTo(observed, CLOSE);
        assertThat(some.expected().orElseThrow()).isCloseTo(expected, CLOSE);
        assertThat(some.kappa().orElseThrow()).isCloseTo(kappa, CLOSE);
    }

    @Test
    void two_who_always_differ_have_a_kappa_below_zero() {
        Agreement never = new Agreement(0, 5, 5, 0);
        assertThat(never.kappa().orElseThrow()).isCloseTo(-1, CLOSE);
        assertThat(never.interval().orElseThrow().from()).isGreaterThanOrEqualTo(-1);
    }

    @Test
    void two_who_agree_no_more_than_by_chance_have_kappa_zero() {
        assertThat(new Agreement(16, 4, 4, 1).kappa().orElseThrow()).isCloseTo(0, CLOSE);
    }

    @Test
    void full_agreement_on_both_outcomes_is_one_and_has_no_interval() {
        Agreement full = new Agreement(7, 0, 0, 3);
        assertThat(full.kappa()).contains(1.0);
        assertThat(full.interval()).isEmpty();
    }

    @Test
    void where_all_outcomes_are_the_same_one_kappa_is_not_defined() {
        for (Agreement one : List.of(new Agreement(30, 0, 0, 0), new Agreement(0, 0, 0, 30))) {
            assertThat(one.observed()).contains(1.0);
            assertThat(one.expected()).contains(1.0);
            assertThat(one.kappa()).isEmpty();
            assertThat(one.interval()).isEmpty();
        }
    }

    @Test
    void where_one_reviewer_always_says_the_same_kappa_is_zero_and_not_undefined() {
        assertThat(new Agreement(6, 4, 0, 0).kappa().orElseThrow()).isCloseTo(0, CLOSE);
    }

    @Test
    void of_nothing_nothing_is_known() {
        Agreement none = Agreement.of(List.of());
        assertThat(none.items()).isZero();
        assertThat(none.observed()).isEmpty();
        assertThat(none.expected()).isEmpty();
        assertThat(none.kappa()).isEmpty();
    }

    @Test
    void items_are_counted_by_both_outcomes_in_any_order() {
        List<Agreement.Twice> items = new ArrayList<>(List.of(
                new Agreement.Twice(Outcome.UPHELD, Outcome.UPHELD),
                new Agreement.Twice(Outcome.UPHELD, Outcome.UPHELD),
                new Agreement.Twice(Outcome.UPHELD, Outcome.UPHELD),
                new Agreement.Twice(Outcome.OVERTURNED, Outcome.UPHELD),
                new Agreement.Twice(Outcome.OVERTURNED, Outcome.UPHELD),
                new Agreement.Twice(Outcome.UPHELD, Outcome.OVERTURNED),
                new Agreement.Twice(Outcome.OVERTURNED, Outcome.OVERTURNED)));
        assertThat(Agreement.of(items)).isEqualTo(new Agreement(3, 2, 1, 1));
        Collections.reverse(items);
        assertThat(Agreement.of(items)).isEqualTo(new Agreement(3, 2, 1, 1));
    }

    @Test
    void a_negative_count_is_a_bug() {
        assertThatThrownBy(() -> new Agreement(1, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

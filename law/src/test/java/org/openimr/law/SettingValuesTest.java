package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sets, and how a slip is refused. */
class SettingValuesTest {
    private static final Citation BASIS = Citation.regulation("9792.10.8");
    private static final Assumed<Integer> DAYS =
            new Assumed<>("a.days", 5, Grade.DESIGN_CHOICE, BASIS, "days of something");
    private static final Assumed<Optional<Integer>> OPEN =
            new Assumed<>("b.open", Optional.of(7), Grade.NOT_FOUND, BASIS, "days that were not found");
    private static final Assumed<Money> PRICE =
            new Assumed<>("c.price", Money.dollars(500), Grade.SECONDARY, BASIS, "dollars a day");
    private static final Assumed<Optional<Money>> FEE =
            new Assumed<>("d.fee", Optional.empty(), Grade.NOT_FOUND, BASIS, "dollars");
    private static final Assumed<List<Integer>> SOME =
            new Assumed<>("e.some", List.of(5, 10), Grade.OBSERVED, BASIS, "numbers of something");
    private static final Assumed<Boolean> WHETHER =
            new Assumed<>("f.whether", true, Grade.DESIGN_CHOICE, BASIS, "whether something is done");
    private static final List<Assumed<?>> ALL = List.of(DAYS, OPEN, PRICE, FEE, SOME, WHETHER);

    private static SettingValues given(String key, String value) {
        return new SettingValues(Map.of(key, value), ALL);
    }

    @Test
    void what_is_not_given_stays_as_it_was() {
        SettingValues none = new SettingValues(Map.of(), ALL);
        assertThat(none.count(DAYS)).isSameAs(DAYS);
        assertThat(none.optionalCount(OPEN)).isSameAs(OPEN);
        assertThat(none.amount(PRICE)).isSameAs(PRICE);
        assertThat(none.counts(SOME)).isSameAs(SOME);
        assertThat(none.optionalAmount(FEE)).isSameAs(FEE);
    }

    @Test
    void what_is_given_takes_its_place() {
        assertThat(given("a.days", " 9 ").count(DAYS)).isEqualTo(DAYS.as(9));
        assertThat(given("a.days", "1").count(DAYS).value()).isEqualTo(1);
        assertThat(given("b.open", "9").optionalCount(OPEN).value()).contains(9);
        assertThat(given("b.open", "not set").optionalCount(OPEN).value()).isEmpty();
        assertThat(given("c.price", "$600").amount(PRICE).value()).isEqualTo(Money.dollars(600));
        assertThat(given("d.fee", "345.50").optionalAmount(FEE)).isEqualTo(FEE.as(Optional.of(new Money(34550))));
        assertThat(given("d.fee", "not set").optionalAmount(FEE).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "five", "1.5", "12345678901", "not set", "/", "1:"})
    void a_count_is_a_whole_number_from_1(String value) {
        assertThatThrownBy(() -> given("a.days", value).count(DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The setting a.days is a whole number from 1; \"" + value + "\" is not.");
    }

    @Test
    void several_counts_stand_with_commas_between_them_and_may_be_none() {
        assertThat(given("e.some", "7").counts(SOME)).isEqualTo(SOME.as(List.of(7)));
        assertThat(given("e.some", "7,  3,9").counts(SOME).value()).containsExactly(7, 3, 9);
        assertThat(given("e.some", "not set").counts(SOME).value()).isEmpty();
        for (String value : List.of("", "7,", "7;3", "[7]", "7, 0", "not set, 3")) {
            assertThatThrownBy(() -> given("e.some", value).counts(SOME))
                    .as(value)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The setting e.some is a whole number from 1; \"");
        }
    }

    @Test
    void an_answer_is_true_or_false_and_nothing_else() {
        assertThat(given("f.whether", "true").truth(WHETHER).value()).isTrue();
        assertThat(given("f.whether", "false").truth(WHETHER).value()).isFalse();
        for (String neither : List.of("True", "yes", "0", "")) {
            assertThatThrownBy(() -> given("f.whether", neither).truth(WHETHER))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The setting f.whether is true or false; \"" + neither + "\" is neither.");
        }
    }

    @Test
    void an_amount_is_in_dollars() {
        assertThatThrownBy(() -> given("c.price", "much").amount(PRICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The setting c.price is an amount in dollars, such as 345 or 345.50; \"much\" is not.");
        assertThatThrownBy(() -> given("d.fee", "none").optionalAmount(FEE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_an_operator_sets_is_known_no_better_than_a_choice_and_remembers_what_it_replaced() {
        Assumed<Money> set = PRICE.as(Money.dollars(600));
        assertThat(set.grade()).isEqualTo(Grade.DESIGN_CHOICE);
        assertThat(set.isSet()).isTrue();
        assertThat(set.usual()).isSameAs(PRICE);
        assertThat(PRICE.isSet()).isFalse();
        assertThat(PRICE.usual()).isSameAs(PRICE);
        assertThat(FEE.as(Optional.of(Money.dollars(1))).grade()).isEqualTo(Grade.NOT_FOUND);
        assertThat(set.as(Money.dollars(700)).usual()).isSameAs(PRICE);
        assertThat(set.as(Money.dollars(500))).isSameAs(PRICE);
    }

    @Test
    void a_value_is_printed_as_it_is_read() {
        assertThat(DAYS.printed()).isEqualTo("5");
        assertThat(OPEN.printed()).isEqualTo("7");
        assertThat(PRICE.printed()).isEqualTo("$500");
        assertThat(FEE.printed()).isEqualTo("not set");
        assertThat(SOME.printed()).isEqualTo("5, 10");
        assertThat(SOME.as(List.of()).printed()).isEqualTo("not set");
        assertThat(given("e.some", SOME.printed()).counts(SOME)).isSameAs(SOME);
        assertThat(given("d.fee", FEE.printed()).optionalAmount(FEE)).isSameAs(FEE);
        assertThat(given("c.price", PRICE.printed()).amount(PRICE)).isSameAs(PRICE);
    }

    @Test
    void values_are_told_apart_by_what_they_are_for() {
        SettingValues both = new SettingValues(Map.of("a.days", "9", "c.price", "600"), ALL);
        assertThat(both.of(List.of(DAYS, OPEN))).isEqualTo(Map.of("a.days", "9"));
        assertThat(both.of(List.of(FEE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.dyas, a.days",
        "a.day, a.days",
        "days, a.days",
        "xopen, b.open",
        "b.opened, b.open",
        "c-price, c.price",
        "prices, c.price",
        "d, d.fee"
    })
    void a_key_that_nobody_knows_is_refused_with_the_nearest_that_is_known(String slip, String nearest) {
        assertThatThrownBy(() -> given(slip, "9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no setting " + slip + ", the nearest is " + nearest + "; nothing was set to \"9\".");
    }

    @Test
    void where_nothing_can_be_set_no_key_is_near() {
        assertThatThrownBy(() -> new SettingValues(Map.of("a.days", "9"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no setting a.days; nothing was set to \"9\".");
    }

    @Test
    void an_assumption_has_a_name_a_meaning_and_no_text_behind_it() {
        assertThatThrownBy(() -> new Assumed<>("k", 1, Grade.TEXT_READ, BASIS, "days"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Assumed<>(" ", 1, Grade.SECONDARY, BASIS, "days"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Assumed<>("k", 1, Grade.SECONDARY, BASIS, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

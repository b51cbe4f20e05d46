package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules with their dates. */
class RuleSetTest {
    private static final Citation CLAUSE = Citation.regulation("9792.10.3(c)");
    private static final LocalDate CHANGE = LocalDate.of(2014, 2, 12);

    private record Plain(Norm norm) implements Rule {}

    private static Plain rule(int test, EffectivePeriod inForce) {
        return new Plain(
                new Norm(new RuleId(CLAUSE, test), "A party must answer.", Grade.TEXT_READ, inForce, "a page"));
    }

    private final Plain first = rule(1, EffectivePeriod.between(LocalDate.of(2013, 1, 1), CHANGE));
    private final Plain second = rule(2, EffectivePeriod.from(CHANGE));

    @Test
    void a_day_is_judged_by_the_rule_of_that_day() {
        RuleSet<Plain> rules = new RuleSet<>(List.of(first, second));
        assertThat(rules.on(CHANGE.minusDays(1))).containsExactly(first);
        assertThat(rules.on(CHANGE)).containsExactly(second);
        assertThat(first.grade()).isEqualTo(Grade.TEXT_READ);
        assertThat(first.id()).hasToString("8 CCR 9792.10.3(c)-t01");
        assertThat(first.norm().clause()).isEqualTo(CLAUSE);
    }

    @Test
    void no_two_rules_have_one_name() {
        assertThatThrownBy(() -> new RuleSet<>(List.of(first, rule(1, EffectivePeriod.from(CHANGE)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules are called 8 CCR 9792.10.3(c)-t01");
    }

    private static Norm norm(String must, String met) {
        return new Norm(new RuleId(CLAUSE, 1), must, Grade.TEXT_READ, EffectivePeriod.from(CHANGE), met);
    }

    @Test
    void a_norm_says_in_one_sentence_what_must_or_may_be_and_where_it_is_met() {
        assertThat(norm("A party may answer.", "a page").must()).isEqualTo("A party may answer.");
        assertThatThrownBy(() -> norm("A party must answer", "a page")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> norm("A party answers.", "a page")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> norm("A party must answer.", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.Rule;
import org.openimr.law.RuleId;

/** One rule, one type, one citation, one test: the build fails on a rule on reviewers that lacks one of them. */
class EveryRuleIsTestedTest {
    private static final LocalDate REVIEW_BEGAN = LocalDate.of(2013, 1, 1);
    private final List<Rule> rules = SeatRules.register(SeatSettings.defaults());

    /** A rule that nobody tests, to see the guards fail. */
    private record Planted() implements Rule {
        @Override
        public Norm norm() {
            return new Norm(
                    new RuleId(Citation.laborCode("139.5"), 99),
                    "A planted rule must be found.",
                    Grade.TEXT_READ,
                    EffectivePeriod.from(REVIEW_BEGAN),
                    "nowhere");
        }
    }

    /** A method that is marked and that no engine runs, to see the guard fail. */
    static final class Idle {
        @Passes(Planted.class)
        @Fails(Planted.class)
        void never_runs() {}
    }

    @Test
    void every_rule_has_a_fixture_that_it_passes_and_one_that_it_fails() {
        Set<Class<?>> passed = Fixtures.all().passes().keySet();
        Set<Class<?>> failed = Fixtures.all().fails().keySet();
        assertThat(rules)
                .extracting(Object::getClass)
                .allMatch(passed::contains)
                .allMatch(failed::contains);
        assertThat(passed).doesNotContain(Planted.class);
        assertThat(failed).doesNotContain(Planted.class);
    }

    @Test
    void a_mark_on_a_method_that_nothing_runs_is_none() {
        assertThat(Fixtures.types(EveryRuleIsTestedTest.class)).contains(Idle.class, Planted.class);
        assertThat(Idle.class.getDeclaredMethods()).isNotEmpty().noneMatch(Fixtures::runs);
    }

    @Test
    void every_rule_type_stands_in_the_register() {
        Set<Class<?>> registered = rules.stream().map(Object::getClass).collect(Collectors.toSet());
        List<? extends Class<?>> types = Fixtures.types(SeatRules.class).stream()
                .filter(Rule.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
        assertThat(types).hasSizeGreaterThan(25).allMatch(registered::contains);
    }

    @Test
    void every_rule_has_a_citation_a_norm_and_the_date_it_came_into_force() {
        for (Rule rule : rules) {
            assertThat(Citation.parse(rule.norm().clause().printed()))
                    .contains(rule.norm().clause());
            assertThat(rule.inForce().from()).as("%s", rule.id()).isAfterOrEqualTo(REVIEW_BEGAN);
            assertThat(rule.inForce().contains(LocalDate.of(2026, 3, 2))).isTrue();
        }
    }

    @Test
    void no_two_rules_have_one_name() {
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    }
}

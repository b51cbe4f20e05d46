package org.openimr.process.register;

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
import org.openimr.process.deadlines.Deadlines;

/** One rule, one type, one citation, one test: the build fails on a rule that lacks one of them. */
class EveryRuleIsTestedTest {
    private static final LocalDate REVIEW_BEGAN = LocalDate.of(2013, 1, 1);
    private static final List<Rule> RULES = Registers.rules();
    private static final Fixtures FIXTURES =
            Fixtures.in(ClassPath.beside(EveryRuleIsTestedTest.class, "org.openimr.process").stream()
                    .filter(type -> type != Idle.class)
                    .toList());

    /** A rule that nobody tests, to see the guard fail. */
    private record Planted() implements Rule {
        @Override
        public Norm norm() {
            return new Norm(
                    new RuleId(Citation.ccp("12"), 99),
                    "A planted rule must be found.",
                    Grade.TEXT_READ,
                    EffectivePeriod.from(REVIEW_BEGAN),
                    "nowhere");
        }
    }

    @Test
    void every_rule_has_a_fixture_that_it_passes_and_one_that_it_fails() {
        assertThat(RULES.stream().flatMap(rule -> FIXTURES.missing(rule.getClass()).stream()))
                .isEmpty();
    }

    @Test
    void a_rule_without_fixtures_is_found() {
        assertThat(FIXTURES.missing(Planted.class))
                .containsExactly(
                        "No fixture passes Planted: mark a test with @Passes.",
                        "No fixture fails Planted: mark a test with @Fails.");
    }

    @Test
    void a_fixture_is_a_test_that_runs() {
        assertThat(FIXTURES.idle()).isEmpty();
        assertThat(Fixtures.in(List.of(Idle.class)).idle()).containsExactly("Idle.never_runs");
    }

    /** A method that is marked and that no engine runs, to see the guard fail. */
    static final class Idle {
        @Passes(Planted.class)
        void never_runs() {}
    }

    @Test
    void every_rule_has_a_citation_a_norm_and_the_date_it_came_into_force() {
        for (Rule rule : RULES) {
            assertThat(Citation.parse(rule.norm().clause().printed()))
                    .contains(rule.norm().clause());
            assertThat(rule.norm().must()).isNotBlank();
            assertThat(rule.inForce().from()).as("%s", rule.id()).isAfterOrEqualTo(REVIEW_BEGAN);
            assertThat(rule.norm().met()).isNotBlank();
        }
    }

    @Test
    void no_two_rules_of_any_register_have_one_name() {
        assertThat(RULES.stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_type_stands_in_a_register() {
        Set<Class<?>> registered = RULES.stream().map(Object::getClass).collect(Collectors.toSet());
        List<Class<?>> types = Registers.PACKAGES.stream()
                .flatMap(name -> ClassPath.beside(Deadlines.class, name).stream())
                .filter(Rule.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
        assertThat(types).hasSizeGreaterThan(40).allMatch(registered::contains);
    }
}

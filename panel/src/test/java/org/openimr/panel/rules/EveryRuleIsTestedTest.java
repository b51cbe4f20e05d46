package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        Set<Class<?>> passed = named(Passes.class, Passes::value);
        Set<Class<?>> failed = named(Fails.class, Fails::value);
        assertThat(rules)
                .extracting(Object::getClass)
                .allMatch(passed::contains)
                .allMatch(failed::contains);
        assertThat(passed).doesNotContain(Planted.class);
        assertThat(failed).doesNotContain(Planted.class);
    }

    /** Rules that the marks of one kind name, on methods that some engine runs. */
    private static <A extends Annotation> Set<Class<?>> named(
            Class<A> kind, Function<A, Class<? extends Rule>[]> named) {
        return types().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(EveryRuleIsTestedTest::runs)
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(kind)))
                .flatMap(mark -> Arrays.stream(named.apply(mark)))
                .collect(Collectors.toSet());
    }

    private static boolean runs(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    @Test
    void a_mark_on_a_method_that_nothing_runs_is_none() {
        assertThat(types()).contains(Idle.class, Planted.class);
        assertThat(Idle.class.getDeclaredMethods()).isNotEmpty().noneMatch(EveryRuleIsTestedTest::runs);
    }

    @Test
    void every_rule_type_stands_in_the_register() {
        Set<Class<?>> registered = rules.stream().map(Object::getClass).collect(Collectors.toSet());
        List<? extends Class<?>> types = types(SeatRules.class).stream()
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

    private static List<Class<?>> types() {
        return types(EveryRuleIsTestedTest.class);
    }

    /** Every class in the package of {@code member} and in its folder of the build. */
    private static List<Class<?>> types(Class<?> member) {
        try {
            Path folder = Path.of(member.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(member.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .<Class<?>>map(name -> type(member, name.substring(0, name.length() - ".class".length())))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(Class<?> member, String name) {
        try {
            return Class.forName(member.getPackageName() + "." + name, false, member.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimr.law.Assumed;
import org.openimr.law.Chapter;
import org.openimr.law.Rule;
import org.openimr.panel.PanelSettings;

/** {@code docs/law/reviewers.md} says what the rules say: {@code -Dopenimr.write.docs=true} writes it anew. */
class LawPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("openimr.root", "..")).resolve("docs/law/reviewers.md");
    private static final PanelSettings SETTINGS = PanelSettings.defaults();
    private static final Chapter CHAPTER = SeatRules.chapter(SETTINGS.seats());

    private static String page() {
        Fixtures fixtures = Fixtures.all();
        return """
                # %s

                This page is written from the register of rules on reviewers; change the rules, not the page.
                Grades: [T] text read, [S] secondary source, [O] observed, [D] our choice, [not found].
                %s
                """.formatted(CHAPTER.title(), CHAPTER.dated())
                + CHAPTER.rules().stream().map(rule -> section(rule, fixtures)).collect(Collectors.joining())
                + """

                ## Assumptions

                A value that no text read so far fixes is a setting and is shown as an assumption.
                These are the defaults; `./openimr settings` prints what is in force as a file of settings.

                | setting | value | means | grade | would stand in |
                | --- | --- | --- | --- | --- |
                """
                + SETTINGS.all().stream().map(LawPageTest::row).collect(Collectors.joining());
    }

    private static String section(Rule rule, Fixtures fixtures) {
        return """

                ## %s %s

                %s [%s]

                - Clause: %s
                - In force: %s
                - Met at: %s
                - Passes: %s
                - Fails: %s
                """.formatted(
                        rule.id(),
                        rule.getClass().getSimpleName(),
                        rule.norm().must(),
                        rule.grade().mark(),
                        rule.norm().clause().printed(),
                        rule.inForce().printed(),
                        rule.norm().met(),
                        tests(fixtures.passes(), rule),
                        tests(fixtures.fails(), rule));
    }

    private static String tests(Map<Class<?>, SortedSet<String>> tests, Rule rule) {
        return tests.getOrDefault(rule.getClass(), new TreeSet<>()).stream()
                .map(test -> "`" + test + "`")
                .collect(Collectors.joining(", "));
    }

    private static String row(Assumed<?> assumed) {
        return "| `%s` | %s | %s | [%s] | %s |\n"
                .formatted(
                        assumed.key(),
                        assumed.printed(),
                        assumed.means(),
                        assumed.grade().mark(),
                        assumed.basis().printed());
    }

    @Test
    void the_page_is_the_one_that_the_register_makes() throws IOException {
        if (Boolean.getBoolean("openimr.write.docs")) Files.writeString(PAGE, page());
        assertThat(PAGE)
                .as("docs/law/reviewers.md is not what the rules say; write it with -Dopenimr.write.docs=true")
                .content()
                .isEqualTo(page());
    }

    @Test
    void a_rule_that_counts_with_a_setting_shows_the_value_in_force() {
        SeatSettings set = SETTINGS.with(Map.of("register.reverify-years", "2")).seats();
        assertThat(SeatRules.chapter(set).rules())
                .extracting(rule -> rule.norm().must())
                .contains("Every credential that a reviewer has to have must have been verified within 2 years.");
    }
}

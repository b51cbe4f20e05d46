package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.law.SettingsText.Entry;
import org.openimr.law.SettingsText.Fault;

/** The file of settings, read and printed. */
class SettingsTextTest {
    private static final Citation BASIS = Citation.regulation("9792.10.8");
    private static final Assumed<Integer> DAYS =
            new Assumed<>("times.days", 5, Grade.SECONDARY, BASIS, "days of something");
    private static final Assumed<Optional<Money>> FEE =
            new Assumed<>("fees.one", Optional.empty(), Grade.NOT_FOUND, BASIS, "dollars");
    private static final Assumed<Optional<Money>> OTHER =
            new Assumed<>("fees.other", Optional.empty(), Grade.NOT_FOUND, BASIS, "more dollars");

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n   # at all\n", "\uFEFF", "\uFEFF# nothing"})
    void a_file_may_set_nothing(String text) {
        assertThat(SettingsText.of(text)).isEqualTo(new SettingsText(List.of(), List.of()));
    }

    @Test
    void a_line_sets_one_value() {
        SettingsText read = SettingsText.of("\uFEFF a.b =  5 \r\n\n# c = 6\nd=not set\ne = x = y\nf =");
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries())
                .containsExactly(
                        new Entry(1, "a.b", "5"),
                        new Entry(4, "d", "not set"),
                        new Entry(5, "e", "x = y"),
                        new Entry(6, "f", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b 5", "= 5", "a.b: 5"})
    void a_line_without_key_and_sign_is_a_fault(String line) {
        SettingsText read = SettingsText.of("x = 1\n  " + line + "\ny = 2");
        assertThat(read.entries()).containsExactly(new Entry(1, "x", "1"), new Entry(3, "y", "2"));
        assertThat(read.faults())
                .containsExactly(new Fault(
                        2,
                        "\"" + line + "\" sets nothing. Write key = value, or begin the line with # to say nothing."));
    }

    @Test
    void a_key_stands_once() {
        SettingsText read = SettingsText.of("a = 1\nb = 2\n\na = 3\na = 4");
        assertThat(read.entries()).containsExactly(new Entry(1, "a", "1"), new Entry(2, "b", "2"));
        assertThat(read.faults())
                .extracting(Fault::printed)
                .containsExactly(
                        "Line 4: The setting a was set in line 1 already; it cannot be \"3\" as well. Leave out one of the two.",
                        "Line 5: The setting a was set in line 1 already; it cannot be \"4\" as well. Leave out one of the two.");
    }

    @Test
    void what_is_printed_says_all_of_a_setting() {
        assertThat(SettingsPrinter.lines(List.of(DAYS, FEE.as(Optional.of(Money.dollars(345))), OTHER)))
                .containsExactly(
                        "",
                        "# ---- times " + "-".repeat(87),
                        "",
                        "# Days of something.",
                        "# Default: 5. Secondary source [S]: 8 CCR 9792.10.8.",
                        "times.days = 5",
                        "",
                        "# ---- fees " + "-".repeat(88),
                        "",
                        "# Dollars.",
                        "# Set by the operator; default: not set. Text not found: 8 CCR 9792.10.8.",
                        "fees.one = $345",
                        "",
                        "# More dollars.",
                        "# Default: not set. Text not found: 8 CCR 9792.10.8.",
                        "fees.other = not set");
    }

    @Test
    void what_is_printed_is_read_again() {
        SettingsText read = SettingsText.of(String.join("\n", SettingsPrinter.lines(List.of(DAYS.as(9), FEE))));
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries())
                .containsExactly(new Entry(6, "times.days", "9"), new Entry(12, "fees.one", "not set"));
    }

    @Test
    void a_long_comment_breaks_between_words_at_100_characters() {
        String word = "a".repeat(48);
        assertThat(SettingsPrinter.comment(word + " " + word + " " + word + " b"))
                .containsExactly("# " + word + " " + word, "# " + word + " b");
        assertThat(SettingsPrinter.comment(word + " " + word + "c")).hasSize(1).allMatch(line -> line.length() == 100);
        assertThat(SettingsPrinter.comment(word + " " + word + "cd")).containsExactly("# " + word, "# " + word + "cd");
    }
}

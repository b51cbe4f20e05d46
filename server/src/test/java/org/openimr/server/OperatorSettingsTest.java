package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.law.Assumed;
import org.openimr.law.SettingsPrinter;
import org.openimr.panel.PanelSettings;

/** One file for every value that no text fixes. */
class OperatorSettingsTest {
    private static final OperatorSettings DEFAULTS = OperatorSettings.defaults();

    static Stream<String> keys() {
        return DEFAULTS.all().stream().map(Assumed::key);
    }

    /** One that the setting does not have while nobody sets it, as it is printed. */
    private static String another(String key) {
        return switch (key) {
            case "quality.sign-off" -> "drawn";
            case "register.least-source" -> "ISSUER";
            case "register.practice-needed", "register.contract-needed", "matching.by-offer" -> "false";
            case "register.reverify-years", "ties.reach", "ties.same-steps" -> "1";
            case "emergency.minutes" -> "30";
            default -> "3";
        };
    }

    @Test
    void no_key_stands_twice() {
        assertThat(keys())
                .doesNotHaveDuplicates()
                .contains("filing.draft-days", "deadlines.support-days", "ties.reach");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_changed_value_is_taken_and_shows(String key) {
        String value = another(key);
        OperatorSettings set = OperatorSettings.of("# of this office\n" + key + " = " + value + "\n");
        assertThat(set.all())
                .filteredOn(Assumed::isSet)
                .singleElement()
                .satisfies(one -> assertThat(one.key()).isEqualTo(key))
                .satisfies(one -> assertThat(one.printed()).isIn(value, "$" + value));
        assertThat(set.sentence()).startsWith("Settings: 1 of " + DEFAULTS.all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing", "deadlines.support-days = 15"})
    void what_sets_nothing_else_leaves_the_defaults(String text) {
        assertThat(OperatorSettings.of(text)).isEqualTo(DEFAULTS);
        assertThat(OperatorSettings.of(text).sentence()).isEqualTo("Settings: the defaults.");
    }

    @Test
    void what_is_printed_is_a_file_of_the_same_settings() {
        OperatorSettings set = OperatorSettings.of(
                "deadlines.fee-days = 30\nfees.2014.regular = not set\nfees.2026.regular = $1,345.50\nfiling.draft-days = 90");
        assertThat(OperatorSettings.of(String.join("\n", SettingsPrinter.lines(set.all()))))
                .isEqualTo(set);
    }

    @Test
    void every_line_that_cannot_be_used_is_named_in_order() {
        assertThatThrownBy(() -> OperatorSettings.of("""
                        deadlines.suport-days = 20
                        filing.draft-days = 30
                        filing.draft-days = 31
                        fees.2014.regular 400
                        penalties.delay-per-day = 6000
                        """))
                .isInstanceOf(UnusableSettings.class)
                .hasMessage("""
                        Line 1: There is no setting deadlines.suport-days, the nearest is deadlines.support-days; nothing was set to "20".
                        Line 3: The setting filing.draft-days was set in line 2 already; it cannot be "31" as well. Leave out one of the two.
                        Line 4: "fees.2014.regular 400" sets nothing. Write key = value, or begin the line with # to say nothing.
                        Line 5: The setting penalties.delay-per-day is $6,000; Lab. Code 4610.5(i) allows not more than $5,000 a day.""");
    }

    @Test
    void a_file_of_something_else_has_only_so_much_to_say() {
        String text = IntStream.range(0, 21).mapToObj(_ -> "Dear diary").collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> OperatorSettings.of(text))
                .message()
                .endsWith("\nAnd 1 more.")
                .hasLineCount(21);
    }

    @Test
    void the_years_of_a_verification_are_set_once_for_register_and_rules() {
        PanelSettings set = OperatorSettings.of("register.reverify-years = 2").panel();
        assertThat(set.register().reverifyYears().value()).isEqualTo(2);
        assertThat(set.seats().reverifyYears().value()).isEqualTo(2);
        assertThat(new Wiring().panelSettings(OperatorSettings.of("register.reverify-years = 2")))
                .isEqualTo(set);
    }

    @Test
    void what_cannot_be_set_for_reviewers_is_refused_by_its_line() {
        assertThatThrownBy(() -> OperatorSettings.of("""
                        # ours
                        ties.raech = 2
                        register.reverify-years = 11
                        register.practice-needed = yes
                        panel.description.years-over = 5; 10
                        """))
                .isInstanceOf(UnusableSettings.class)
                .hasMessage("""
                        Line 2: There is no setting ties.raech, the nearest is ties.reach; nothing was set to "2".
                        Line 3: The setting register.reverify-years is a whole number from 1 to 10; "11" is not.
                        Line 4: The setting register.practice-needed is true or false; "yes" is neither.
                        Line 5: The setting panel.description.years-over is a whole number from 1; "5; 10" is not.""");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "480, true", "4, false", "481, false"})
    void an_emergency_lasts_five_minutes_to_a_shift(int minutes, boolean can) {
        String line = "emergency.minutes = " + minutes;
        if (can) {
            assertThat(OperatorSettings.of(line).emergency().minutes().value()).isEqualTo(minutes);
        } else {
            assertThatThrownBy(() -> OperatorSettings.of(line))
                    .hasMessage("Line 1: The setting emergency.minutes is a whole number from 5 to 480; \"" + minutes
                            + "\" is not.");
        }
    }

    @ParameterizedTest
    @CsvSource({"filing.draft-days, 366", "filing.copy-megabytes, 40"})
    void the_public_form_has_bounds(String key, int most) {
        assertThat(OperatorSettings.of(key + " = " + most).filing().all())
                .extracting(Assumed::printed)
                .contains(Integer.toString(most));
        for (int beyond : new int[] {0, most + 1}) {
            assertThatThrownBy(() -> OperatorSettings.of(key + " = " + beyond))
                    .hasMessageStartingWith("Line 1: The setting " + key + " is a whole number from 1");
        }
    }
}

package org.openimr.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.panel.register.Verification.Source;

/** Every assumption on reviewers in one place, and the one that two of them share. */
class PanelSettingsTest {
    private static final PanelSettings DEFAULTS = PanelSettings.defaults();

    static Stream<String> keys() {
        return DEFAULTS.all().stream().map(Assumed::key);
    }

    @Test
    void no_key_stands_twice_and_all_are_there() {
        assertThat(keys())
                .doesNotHaveDuplicates()
                .contains(
                        "register.reverify-years",
                        "panel.practice-years",
                        "panel.description.years-over",
                        "ties.reach",
                        "matching.offer-hours",
                        "statistics.smallest-cell");
        int shared = 1;
        assertThat(DEFAULTS.all())
                .hasSize(DEFAULTS.register().all().size()
                        + DEFAULTS.seats().all().size()
                        + DEFAULTS.ties().all().size()
                        + DEFAULTS.matching().all().size()
                        + DEFAULTS.claims().all().size()
                        + DEFAULTS.statistics().all().size()
                        - shared)
                .allMatch(setting -> setting.grade() != Grade.TEXT_READ);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void each_is_printed_as_it_is_read(String key) {
        Assumed<?> setting = DEFAULTS.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(DEFAULTS.with(Map.of(key, setting.printed()))).isEqualTo(DEFAULTS);
    }

    @Test
    void each_part_gets_what_is_set_for_it() {
        PanelSettings set = DEFAULTS.with(Map.of(
                "register.least-source", "issuer",
                "panel.practice-years", "6",
                "panel.description.years-over", "6",
                "ties.reach", "2",
                "matching.offer-hours", "48",
                "statistics.smallest-cell", "20"));
        assertThat(set.register().leastSource().value()).isEqualTo(Source.ISSUER);
        assertThat(set.seats().practiceYears().value()).isEqualTo(6);
        assertThat(set.claims().yearsOver().value()).containsExactly(6);
        assertThat(set.ties().reach().value()).isEqualTo(2);
        assertThat(set.matching().offerHours().value()).isEqualTo(48);
        assertThat(set.statistics().smallestCell().value()).isEqualTo(20);
        assertThat(set.all()).filteredOn(Assumed::isSet).hasSize(6);
    }

    @Test
    void register_and_rules_verify_again_after_one_and_the_same_time() {
        PanelSettings set = DEFAULTS.with(Map.of("register.reverify-years", "2"));
        assertThat(set.register().reverifyYears().value()).isEqualTo(2);
        assertThat(set.seats().reverifyYears()).isEqualTo(set.register().reverifyYears());
        assertThat(set.all()).filteredOn(Assumed::isSet).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelSettings(
                        set.register(),
                        DEFAULTS.seats(),
                        DEFAULTS.ties(),
                        DEFAULTS.matching(),
                        DEFAULTS.claims(),
                        DEFAULTS.statistics()))
                .withMessage("The register verifies credentials again after 2 years, the rules on reviewers after 3;"
                        + " it is one setting, register.reverify-years.");
    }

    @ParameterizedTest
    @CsvSource({
        "register.reverify-years, 11, is a whole number from 1 to 10",
        "register.least-source, rumour, 'is issuer, collection, document or statement'",
        "panel.practice-hours, 169, is a whole number from 1 to 168",
        "panel.description.years-over, 61, holds whole numbers from 1 to 60",
        "ties.reach, 5, is a whole number from 1 to 4",
        "matching.waiting, 1001, is a whole number from 0 to 1000",
        "statistics.smallest-cell, 1, is a whole number from 2 to 1000"
    })
    void what_cannot_be_is_refused(String key, String value, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with(Map.of(key, value)))
                .withMessageContainingAll("The setting " + key + " " + expected, "\"" + value + "\"");
    }

    @Test
    void a_key_that_nobody_knows_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with(Map.of("ties.raech", "2")))
                .withMessage("There is no setting ties.raech, the nearest is ties.reach; nothing was set to \"2\".");
    }
}

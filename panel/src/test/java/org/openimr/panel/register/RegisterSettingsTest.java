package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.panel.register.Verification.Source;

class RegisterSettingsTest {
    private static final RegisterSettings DEFAULTS = RegisterSettings.defaults();

    @Test
    void none_of_them_is_known_from_a_text() {
        assertThat(DEFAULTS.all())
                .extracting(Assumed::key)
                .containsExactly(
                        "register.reverify-years",
                        "register.due-warning-days",
                        "register.least-source",
                        "register.practice-needed",
                        "register.contract-needed");
        assertThat(DEFAULTS.all()).allMatch(setting -> setting.grade().compareTo(Grade.OBSERVED) >= 0);
        assertThat(DEFAULTS.all()).extracting(Assumed::printed).containsExactly("3", "90", "DOCUMENT", "true", "true");
    }

    @Test
    void an_operator_sets_them() {
        RegisterSettings set = DEFAULTS.with(Map.of(
                "register.reverify-years", "2",
                "register.due-warning-days", "30",
                "register.least-source", "issuer",
                "register.practice-needed", "false",
                "register.contract-needed", "true"));
        assertThat(set.reverifyYears().value()).isEqualTo(2);
        assertThat(set.dueWarningDays().value()).isEqualTo(30);
        assertThat(set.counts(Source.ISSUER)).isTrue();
        assertThat(set.counts(Source.COLLECTION)).isFalse();
        assertThat(set.practiceNeeded().value()).isFalse();
        assertThat(set.contractNeeded().isSet()).isFalse();
    }

    @Test
    void every_printed_value_is_read_back() {
        for (Assumed<?> setting : DEFAULTS.all()) {
            assertThat(DEFAULTS.with(Map.of(setting.key(), setting.printed()))).isEqualTo(DEFAULTS);
        }
    }

    @Test
    void what_cannot_be_is_refused() {
        for (Map.Entry<String, String> slip : Map.of(
                        "register.reverify-years", "11",
                        "register.due-warning-days", "367",
                        "register.least-source", "rumour",
                        "register.practice-needed", "yes",
                        "register.years", "3")
                .entrySet()) {
            assertThatIllegalArgumentException()
                    .as(slip.getKey())
                    .isThrownBy(() -> DEFAULTS.with(Map.of(slip.getKey(), slip.getValue())))
                    .withMessageContaining(slip.getKey())
                    .withMessageContaining(slip.getValue());
        }
        assertThat(DEFAULTS.with(Map.of("register.reverify-years", "10", "register.due-warning-days", "366"))
                        .reverifyYears()
                        .value())
                .isEqualTo(10);
        assertThat(DEFAULTS.with(Map.of("register.reverify-years", "1", "register.due-warning-days", "1"))
                        .dueWarningDays()
                        .value())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterSettings(
                        DEFAULTS.reverifyYears().as(0),
                        DEFAULTS.dueWarningDays(),
                        DEFAULTS.leastSource(),
                        DEFAULTS.practiceNeeded(),
                        DEFAULTS.contractNeeded()));
    }
}

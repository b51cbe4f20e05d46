package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.law.Grade;

class TieSettingsTest {
    private static final TieSettings SETTINGS = TieSettings.defaults();

    @Test
    void all_of_it_is_choice() {
        assertThat(SETTINGS.reach().value()).isEqualTo(3);
        assertThat(SETTINGS.all()).allSatisfy(setting -> {
            assertThat(setting.grade()).isEqualTo(Grade.DESIGN_CHOICE);
            assertThat(setting.key()).startsWith("ties.");
        });
    }

    @Test
    void an_operator_may_set_another() {
        TieSettings set = SETTINGS.with(Map.of("ties.reach", "4", "ties.long-name", "7"));
        assertThat(set.reach().value()).isEqualTo(4);
        assertThat(set.longName().value()).isEqualTo(7);
        assertThat(set.sameSteps()).isEqualTo(SETTINGS.sameSteps());
    }

    @ParameterizedTest
    @CsvSource({"ties.reach, 0", "ties.reach, 5", "ties.same-steps, 3", "ties.long-name, 100", "ties.depth, 3"})
    void what_cannot_be_is_refused(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.with(Map.of(key, value)))
                .withMessageContaining(key);
    }
}

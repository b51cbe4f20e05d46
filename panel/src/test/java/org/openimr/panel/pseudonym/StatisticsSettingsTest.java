package org.openimr.panel.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimr.law.Grade;

class StatisticsSettingsTest {
    @Test
    void the_smallest_cell_is_eleven_by_choice() {
        StatisticsSettings usual = StatisticsSettings.defaults();
        assertThat(usual.smallestCell().value()).isEqualTo(11);
        assertThat(usual.smallestCell().grade()).isEqualTo(Grade.DESIGN_CHOICE);
        assertThat(usual.all()).containsExactly(usual.smallestCell());
    }

    @Test
    void it_can_be_set_from_2_to_1000() {
        assertThat(set("2").smallestCell().value()).isEqualTo(2);
        assertThat(set("1000").smallestCell().isSet()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> set("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> set("1001"));
    }

    private static StatisticsSettings set(String value) {
        return StatisticsSettings.defaults().with(Map.of("statistics.smallest-cell", value));
    }
}

package org.openimr.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.vocabulary.CodeSystem.ICD_10_CM;
import static org.openimr.vocabulary.CodeSystem.ICD_9_CM;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemTest {
    @ParameterizedTest
    @CsvSource({
        "ICD_9_CM, 72210, 722.10", "ICD_9_CM, 0010, 001.0", "ICD_9_CM, 311, 311", "ICD_9_CM, V454, V45.4",
        "ICD_9_CM, E8120, E812.0", "ICD_9_CM, E812, E812", "ICD_10_CM, m5416, M54.16", "ICD_10_CM, I10, I10",
        "ICD_10_CM, S134XXA, S13.4XXA", "ICD_10_CM, E119, E11.9"
    })
    void the_point_goes_where_the_list_has_it(CodeSystem system, String bare, String code) {
        assertThat(system.withPoint(bare)).isEqualTo(code);
        assertThat(system.withoutPoint(code)).hasValue(bare.toUpperCase(java.util.Locale.ROOT));
        assertThat(system.hasShapeOf(code)).isTrue();
    }

    @Test
    void a_point_at_the_end_says_nothing_and_one_elsewhere_makes_it_no_code() {
        assertThat(ICD_9_CM.withoutPoint(" 311. ")).hasValue("311");
        assertThat(ICD_9_CM.withoutPoint("72.210")).isEmpty();
        assertThat(ICD_10_CM.withoutPoint("M541.6")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "22.10", "722.100", "M54.16", "722-10", "722.", "X45.4"})
    void what_is_no_code_of_the_ninth_revision_has_not_its_shape(String text) {
        assertThat(ICD_9_CM.hasShapeOf(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M5", "722.10", "M54.16666", "m54.16", "M54."})
    void what_is_no_code_of_the_tenth_revision_has_not_its_shape(String text) {
        assertThat(ICD_10_CM.hasShapeOf(text)).isFalse();
    }

    @Test
    void the_ninth_revision_ends_on_september_30_2015_and_the_tenth_begins_the_day_after() {
        LocalDate last = LocalDate.of(2015, 9, 30);
        assertThat(ICD_9_CM.inUseOn(last)).isTrue();
        assertThat(ICD_10_CM.inUseOn(last)).isFalse();
        assertThat(ICD_9_CM.inUseOn(last.plusDays(1))).isFalse();
        assertThat(ICD_10_CM.inUseOn(last.plusDays(1))).isTrue();
    }
}

package org.openimr.panel.specialty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.vocabulary.CodeSystem;

class CodeRangeTest {
    private static CodeRange tenth(String text) throws ListRows.Unusable {
        return CodeRange.parse(CodeSystem.ICD_10_CM, text);
    }

    @ParameterizedTest
    @CsvSource({
        "M40-M54, M40, true", "M40-M54, M5499, true", "M40-M54, M39, false", "M40-M54, M55, false",
        "M40-M54, M4, false", "M79.7, M797, true", "M79.7, M79, false", "M79.7, M7970, true",
        "M79.7, M796, false", "M05-M1A, M1A00, true", "M05-M1A, M20, false"
    })
    void both_ends_belong_to_it_with_all_below_them(String range, String code, boolean contained)
            throws ListRows.Unusable {
        assertThat(tenth(range).contains(code)).isEqualTo(contained);
    }

    @Test
    void a_range_lies_within_a_wider_one_of_the_same_revision() throws ListRows.Unusable {
        assertThat(tenth("M79.7").liesWithin(tenth("M60-M79"))).isTrue();
        assertThat(tenth("M60-M79").liesWithin(tenth("M79.7"))).isFalse();
        assertThat(tenth("M60-M79").liesWithin(tenth("M60-M79"))).isFalse();
        assertThat(tenth("M60-M80").liesWithin(tenth("M61-M81"))).isFalse();
        CodeRange ninth = CodeRange.parse(CodeSystem.ICD_9_CM, "V45");
        assertThat(tenth("V45.4").liesWithin(ninth)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "M54-M40, lead from one code to a later one",
        "M40-M54.1, as long as it",
        "722, is no code of ICD-10-CM",
        "'', is no code",
        "M40-, is no code"
    })
    void what_is_no_range_is_refused_with_what_it_is(String text, String why) {
        assertThatThrownBy(() -> tenth(text))
                .isInstanceOf(ListRows.Unusable.class)
                .hasMessageContaining(why);
    }
}

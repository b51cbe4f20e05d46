package org.openimr.server.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnCodeTest {
    @Test
    void a_code_reads_as_it_was_printed_and_as_people_type_it() {
        ReturnCode code = ReturnCode.random();
        assertThat(ReturnCode.parse(code.printed())).contains(code);
        assertThat(ReturnCode.parse(
                        " " + code.printed().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(ReturnCode.parse(code.value().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K2QD", "7K2QD-7K2QD-7K2QD-7K2QD-7K2QD", "7K2QD-7K2QD-7K2QD-7K2QD-7K2QD?", "ñ"})
    void anything_else_is_no_code(String typed) {
        assertThat(ReturnCode.parse(typed)).isEmpty();
    }

    @Test
    void no_two_are_the_same_and_none_is_told_by_accident() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) codes.add(ReturnCode.random().value());
        assertThat(codes).hasSize(10_000);
        ReturnCode code = ReturnCode.random();
        assertThat(code.toString()).doesNotContain(code.value());
    }
}

package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @Test
    void prints_clause_and_test_number() {
        assertThat(new RuleId(Citation.laborCode("4610.5(j)"), 1)).hasToString("LC 4610.5(j)-t01");
        assertThat(new RuleId(Citation.regulation("9792.10.3(a)"), 12)).hasToString("8 CCR 9792.10.3(a)-t12");
        assertThat(new RuleId(Citation.design("one-reviewer"), 99)).hasToString("OpenIMR one-reviewer-t99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC 4610.5(j)-t01", "8 CCR 9792.10.3(a)-t12", "CCP 12a-t99", "OpenIMR one-reviewer-t07"})
    void reads_back_what_it_prints(String printed) {
        assertThat(RuleId.parse(printed))
                .hasValueSatisfying(id -> assertThat(id).hasToString(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC 4610.5(j)",
                "LC 4610.5(j)-t1",
                "LC 4610.5(j)-t00",
                "LC 4610.5(j)-t100",
                "LC 4610.5(j)-t0x",
                "LC 4610.5(j)-t+1",
                "LC 4610.5(j)-t1/",
                "-t01",
                "",
                "x-t01"
            })
    void anything_else_is_no_rule_identifier(String text) {
        assertThat(RuleId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100})
    void test_numbers_run_from_1_to_99(int test) {
        Citation clause = Citation.laborCode("4610.5(j)");
        assertThatThrownBy(() -> new RuleId(clause, test)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, -t01", "9, -t09", "10, -t10", "99, -t99"})
    void the_test_number_has_two_digits(int test, String ending) {
        RuleId id = new RuleId(Citation.laborCode("4610.5(j)"), test);
        assertThat(id.printed()).endsWith(ending);
        assertThat(RuleId.parse(id.printed())).hasValue(id);
    }

    @Test
    void rules_stand_by_clause_then_test() {
        RuleId first = new RuleId(Citation.laborCode("4610.5(j)"), 2);
        assertThat(first).isLessThan(new RuleId(Citation.laborCode("4610.5(j)"), 10));
        assertThat(first).isLessThan(new RuleId(Citation.laborCode("4610.6(a)"), 1));
    }
}

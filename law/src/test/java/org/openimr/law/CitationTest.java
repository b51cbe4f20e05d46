package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @Test
    void is_printed_as_letters_print_it() {
        assertThat(Citation.laborCode("4610.5(h)(1)(B)")).hasToString("Lab. Code 4610.5(h)(1)(B)");
        assertThat(Citation.ccp("12a")).hasToString("Code Civ. Proc. 12a");
        assertThat(Citation.regulation("9792.10.4(b)")).hasToString("8 CCR 9792.10.4(b)");
        assertThat(Citation.governmentCode("6700")).hasToString("Gov. Code 6700");
        assertThat(Citation.design("two-person check")).hasToString("OpenIMR two-person check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lab. Code 4610.5(h)(1)(B)|Lab. Code 4610.5(h)(1)(B)",
                "LC 4610.6(e)|Lab. Code 4610.6(e)",
                "Labor Code section 4610.6(e)|Lab. Code 4610.6(e)",
                "Labor Code, § 4600.4(b)|Lab. Code 4600.4(b)",
                "CCP 12a|Code Civ. Proc. 12a",
                "CCP §1013(a)|Code Civ. Proc. 1013(a)",
                "Code Civ. Proc. 1010.6|Code Civ. Proc. 1010.6",
                "Code of Civil Procedure section 135|Code Civ. Proc. 135",
                "GC 19853(a)|Gov. Code 19853(a)",
                "Government Code section 6700|Gov. Code 6700",
                "8 CCR 9792.10.5(a)(1)|8 CCR 9792.10.5(a)(1)",
                "8 C.C.R. § 9792.10.5|8 CCR 9792.10.5",
                "Cal. Code Regs., tit. 8, § 9792.10.4(b)|8 CCR 9792.10.4(b)",
                "OpenIMR two-person check|OpenIMR two-person check"
            })
    void the_usual_ways_of_writing_it_are_read(String written, String printed) {
        assertThat(Citation.parse(written)).map(Citation::printed).hasValue(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "LC",
                "LC ",
                "LC x",
                "LC 4610.5(h",
                "LC 4610.5 (h)",
                "LC 4610.5()",
                "LC 4610.5(h) and (i)",
                "XY 12",
                "12a",
                "OpenIMR ",
                "OpenIMR",
                "LC 4610.",
                "9 CCR 12",
                "LC 4610.5(h)\n"
            })
    void anything_else_is_no_citation(String text) {
        assertThat(Citation.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4610.5(h)(1)(B)", "12a", "135", "9792.10.10.2(a)(12)(iii)", "1010.6", "12b"})
    void every_printed_form_reads_back(String section) {
        Stream.of(Citation.Code.values())
                .map(code -> new Citation(code, section))
                .forEach(c -> {
                    assertThat(Citation.parse(c.printed())).hasValue(c);
                    assertThat(Citation.parse(c.brief())).hasValue(c);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "§ 12", "12 ", "4610.5(b),(e)", "(a)"})
    void a_section_that_is_none_is_refused(String section) {
        assertThatThrownBy(() -> Citation.laborCode(section))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Lab. Code");
    }

    @Test
    void citations_stand_in_the_order_of_the_book() {
        List<Citation> ordered = Stream.of(
                        "139.5",
                        "4610.5(h)(1)(A)",
                        "4610.5(h)(1)(B)",
                        "4610.5(h)(2)",
                        "4610.5(h)(10)",
                        "4610.6",
                        "4610.10")
                .map(Citation::laborCode)
                .toList();
        assertThat(ordered.reversed().stream().sorted().toList()).isEqualTo(ordered);
        assertThat(Citation.laborCode("9999")).isLessThan(Citation.ccp("10"));
        assertThat(Stream.of("12b", "12", "135", "12a", "10").sorted(SectionOrder.INSTANCE))
                .containsExactly("10", "12", "12a", "12b", "135");
    }

    @ParameterizedTest
    @CsvSource({
        "4610.5, 4610.10", // by value, not by letter
        "4610.9, 4610.10",
        "4610.09, 4610.9", // same value: the written form decides
        "12, 12a",
        "12a, 12b",
        "139.5(d)(9), 139.5(d)(10)",
        "4610.5(h), 4610.5(h)(1)",
        "1013, 1013a"
    })
    void a_section_stands_before_the_next_one(String earlier, String later) {
        assertThat(SectionOrder.INSTANCE.compare(earlier, later)).isNegative();
        assertThat(SectionOrder.INSTANCE.compare(later, earlier)).isPositive();
        assertThat(SectionOrder.INSTANCE.compare(earlier, earlier)).isZero();
    }

    @Test
    void our_own_choice_has_words_without_room_around_them() {
        assertThatThrownBy(() -> Citation.design(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Citation.design("a choice ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Citation.parse("OpenIMR  ")).isEmpty();
        assertThat(Citation.parse("OpenIMR a choice ")).isEmpty();
        assertThat(Citation.parse("OpenIMR a choice")).contains(Citation.design("a choice"));
    }

    @Test
    void a_number_stands_before_a_subdivision_where_the_book_has_both() {
        assertThat(SectionOrder.INSTANCE.compare("12(1)", "12((")).isPositive();
        assertThat(SectionOrder.INSTANCE.compare("12((", "12(1)")).isNegative();
    }

    @Test
    void a_section_is_judged_however_long_it_is() { // found by fuzzing: it was the end of the stack
        assertThat(Citation.parse("LC 1" + ".1".repeat(200_000))).isPresent();
        assertThat(Citation.parse("LC 1" + "(a)".repeat(200_000) + "(")).isEmpty();
    }
}

package org.openimr.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkedOperatorsTest {
    private static Set<Integer> numbers(String content) {
        return new MarkedOperators(content.getBytes(StandardCharsets.US_ASCII), 1).numbers();
    }

    @Test
    void numbers_are_those_of_marked_content_and_not_of_artifacts() {
        assertThat(numbers("""
                /P <</MCID 0>> BDC
                BT /F0 12 Tf 54 700.5 Td <00480049> Tj ET
                EMC
                /Artifact <</Type /Pagination>> BDC
                0 0 10 -3.5 re f
                EMC
                /Span<</MCID 7>>BDC BT <0048> Tj ET EMC
                """)).containsExactlyInAnyOrder(0, 7);
    }

    @Test
    void what_stands_in_a_string_is_no_word() {
        assertThat(numbers("/P <</MCID 3>> BDC <454D43\n2045> Tj EMC")).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/P <</MCID 0>> BDC <00> Tj | left open",
                "/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC | stands in marked content",
                "EMC | never began",
                "<00> Tj | neither tagged nor an artifact",
                "0 0 1 1 re S | neither tagged nor an artifact",
                "/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC | one number twice",
                "/P <</MCID 0>> BDC (words) Tj EMC | not in hexadecimal digits"
            })
    void a_fault_is_named(String content, String finding) {
        assertThatThrownBy(() -> numbers(content))
                .isInstanceOf(LetterNotConformant.class)
                .hasMessageContaining(finding);
    }
}

package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingVerdictTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            NOT_NECESSARY | The request is not medically necessary.
            NOT_NECESSARY | Therefore, the request was not medically necessary, medically appropriate, or indicated here.
            NOT_NECESSARY | Medical necessity has not been established. The request is determined to not be medically necessary.
            NOT_NECESSARY | The request for the splint is considered not medically necessary at this time.
            NOT_NECESSARY | The splint is not supported by the provided records as being medically necessary at this time.
            NOT_NECESSARY | The quantity requested cannot be deemed medically necessary without further evidence.
            NOT_NECESSARY | Since the primary procedure is not medically necessary, none of the associated services are medically necessary.
            NOT_NECESSARY | The request would not be supported by the guidelines, as such the request is not necessary.
            NOT_NECESSARY | The request for the chamber is not medically indicated or appropriate.
            NOT_NECESSARY | For these reasons, the current request is not medically appropriate.
            NOT_NECESSARY | The splint is medically unnecessary.
            NOT_NECESSARY | Medical necessity of the splint is not established.
            NOT_NECESSARY | The splint is not medically necessary. "Worn often."
            NECESSARY     | The request is medically necessary.
            NECESSARY     | The request for the splint is determined to be medically necessary.
            NECESSARY     | There is no contraindication, therefore the request is medically necessary.
            NECESSARY     | No red flags were present and the request is medically necessary.
            NECESSARY     | The thumb was not fused; the splint is medically necessary and appropriate.
            NECESSARY     | The splint was not excessive and is medically necessary.
            NECESSARY     | Medical necessity has been established.
            NECESSARY     | Given the failure of not one but two splints, the request is medically necessary.
            CANNOT_TELL   | The thumb is fine as it is.
            CANNOT_TELL   | It is unclear whether the splint is medically necessary.
            CANNOT_TELL   | One splint is medically necessary, and the second is not medically necessary.
            CANNOT_TELL   | This is not medically necessary. One. Two. Three. Four.
            CANNOT_TELL   | Appropriate weaning should be considered.
            """)
    void the_closing_sentences_are_understood(Verdict verdict, String rationale) {
        assertThat(ClosingVerdict.of(rationale)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'This decision addresses the medical necessity of opioids as they have been prescribed.'",
        "'This medical necessity decision should not be interpreted as a recommendation to stop abruptly.'",
        "'The medical necessity decision should not be interpreted as a recommendation. A. B. C. D. E.'"
    })
    void the_paragraph_on_weaning_is_no_part_of_the_verdict(String weaning) {
        assertThat(ClosingVerdict.of("The request is medically necessary. " + weaning))
                .isEqualTo(Verdict.NECESSARY);
        assertThat(ClosingVerdict.of("The request is not medically necessary. " + weaning))
                .isEqualTo(Verdict.NOT_NECESSARY);
    }
}

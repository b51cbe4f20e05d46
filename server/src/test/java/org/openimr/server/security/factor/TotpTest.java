package org.openimr.server.security.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = Totp.step(NOW);

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_values_of_the_standard_come_out(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_code_of_the_step_before_or_after_is_taken_and_none_further_off() {
        for (long off = -2; off <= 2; off++) {
            OptionalLong matched = Totp.match(SECRET, Totp.code(SECRET, STEP + off), NOW, Long.MIN_VALUE);
            assertThat(matched.isPresent()).as("off by " + off).isEqualTo(Math.abs(off) <= 1);
        }
    }

    @Test
    void a_code_up_to_the_one_that_was_taken_last_is_not_taken() {
        String code = Totp.code(SECRET, STEP);
        assertThat(Totp.match(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
        assertThat(Totp.match(SECRET, code, NOW, STEP)).isEmpty();
    }

    @Test
    void blanks_in_a_code_do_not_matter_and_what_is_no_code_is_wrong() {
        String code = Totp.code(SECRET, STEP);
        assertThat(Totp.match(SECRET, code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .isPresent();
        assertThat(Totp.match(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.match(SECRET, "x".repeat(10_000), NOW, 0)).isEmpty();
    }

    /** RFC 4648, section 10: the text of an app's secret. */
    @Test
    void a_secret_is_spelled_in_base_32() {
        assertThat(Totp.spelled("foobarfoob".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW 6YTB OJTG 633C");
        assertThat(Totp.spelled(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void the_picture_names_issuer_and_account() {
        assertThat(QrPicture.address(SECRET, "worker@example"))
                .isEqualTo("otpauth://totp/OpenIMR:worker%40example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=OpenIMR");
        assertThat(QrPicture.of(SECRET, "worker")).startsWith("<svg ").doesNotContain("style", "script");
    }
}

package org.openimr.panel.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.npi;

import org.junit.jupiter.api.Test;
import org.openimr.panel.ties.Party.RegisterNumber;

class ProviderNumberTest {
    /** The number with which the standard of provider identifiers shows its check digit. */
    @Test
    void the_last_digit_checks_the_others() {
        assertThat(ProviderNumber.read(" 1234567893 "))
                .contains(new RegisterNumber(RegisterNumber.Kind.NPI, "1234567893"));
        for (int digit = 0; digit < 10; digit++) {
            assertThat(ProviderNumber.read("123456789" + digit).isPresent()).isEqualTo(digit == 3);
        }
    }

    @Test
    void one_wrong_digit_is_noticed() {
        for (int n = 1; n < 2_000; n += 37) {
            String right = npi(n * 49_999);
            assertThat(ProviderNumber.read(right)).isPresent();
            for (int i = 1; i < right.length(); i++) {
                char next = (char) ('0' + (right.charAt(i) - '0' + 1) % 10);
                assertThat(ProviderNumber.read(right.substring(0, i) + next + right.substring(i + 1)))
                        .isEmpty();
            }
        }
    }

    @Test
    void it_has_ten_digits_and_begins_with_1_or_2() {
        assertThat(ProviderNumber.read("")).isEmpty();
        assertThat(ProviderNumber.read("123456789")).isEmpty();
        assertThat(ProviderNumber.read("12345678933")).isEmpty();
        assertThat(ProviderNumber.read("0000000006")).isEmpty();
        assertThat(ProviderNumber.read("\u0661234567893")).isEmpty();
    }
}

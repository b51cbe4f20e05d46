package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dollars and cents. */
class MoneyTest {
    @ParameterizedTest(name = "{0} is {1} cents, printed {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "345; 34500; $345",
                "$5,000; 500000; $5,000",
                "5000; 500000; $5,000",
                "345.50; 34550; $345.50",
                "0; 0; $0",
                "0.05; 5; $0.05",
                "$1,250,000; 125000000; $1,250,000",
                "999999999; 99999999900; $999,999,999"
            })
    void an_amount_is_read_and_printed(String text, long cents, String printed) {
        assertThat(Money.parse(text)).contains(new Money(cents));
        assertThat(new Money(cents).printed()).isEqualTo(printed);
        assertThat(new Money(cents)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,00", "12,3456", "345.5", "345.", "$", "1 000", "1234567890", "345 dollars"})
    void what_is_no_amount_is_not_read(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @Test
    void amounts_add_up_and_never_fall_below_nothing() {
        assertThat(Money.dollars(3).plus(new Money(50))).isEqualTo(new Money(350));
        assertThat(Money.dollars(3).less(Money.dollars(1))).isEqualTo(Money.dollars(2));
        assertThat(Money.dollars(1).less(Money.dollars(3))).isEqualTo(Money.NONE);
        assertThat(Money.dollars(500).times(11)).isEqualTo(Money.dollars(5500));
        assertThat(Money.dollars(500).times(0)).isEqualTo(Money.NONE);
        assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ceiling_cuts_what_is_above_it() {
        assertThat(Money.dollars(5500).atMost(Money.dollars(5000))).isEqualTo(Money.dollars(5000));
        assertThat(Money.dollars(4500).atMost(Money.dollars(5000))).isEqualTo(Money.dollars(4500));
        assertThat(Money.dollars(5000)).isEqualByComparingTo(Money.dollars(5000));
        assertThat(Money.dollars(4999)).isLessThan(Money.dollars(5000));
    }

    @Test
    void a_share_is_cut_off_below_the_cent() {
        assertThat(Money.dollars(5000).percent(20)).isEqualTo(Money.dollars(1000));
        assertThat(new Money(199).percent(50)).isEqualTo(new Money(99));
        assertThat(new Money(199).percent(100)).isEqualTo(new Money(199));
        assertThat(new Money(199).percent(0)).isEqualTo(Money.NONE);
        assertThatThrownBy(() -> new Money(199).percent(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(199).percent(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.openimr.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
    /** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (Wilson without correction). */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_published_examples(int successes, int trials, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(successes, trials);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
        assertThat(interval.share()).isEqualTo((double) successes / trials);
    }

    @Test
    void it_is_symmetric_contains_the_share_and_stays_within_zero_and_one() {
        for (int n = 1; n <= 60; n++) {
            for (int k = 0; k <= n; k++) {
                WilsonInterval one = WilsonInterval.of(k, n);
                WilsonInterval other = WilsonInterval.of(n - k, n);
                assertThat(one.low()).isBetween(0.0, one.share());
                assertThat(one.high()).isBetween(one.share(), 1.0);
                assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
            }
        }
    }

    @Test
    void what_is_no_share_is_refused() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_decided_has_no_share() {
        assertThat(new OutcomeSplit(0, 0, 7).overturnedShare()).isEmpty();
        assertThat(new OutcomeSplit(199, 27, 3).overturnedShare()).contains(WilsonInterval.of(27, 226));
    }
}

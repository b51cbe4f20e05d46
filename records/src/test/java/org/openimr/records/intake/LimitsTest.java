package org.openimr.records.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void limits_written_are_read_back() {
        var limits = new Limits(1, 2, 3, 4, 5, 6, 7, Duration.ofMillis(8), Duration.ofMillis(9), 100, 1000, 3);
        assertThat(Limits.parse(limits.encoded())).isEqualTo(limits);
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.parse("1,2"));
    }

    @Test
    void five_hundred_megabytes_may_come() {
        assertThat(Limits.defaults().bytes()).isGreaterThanOrEqualTo(500_000_000);
    }
}

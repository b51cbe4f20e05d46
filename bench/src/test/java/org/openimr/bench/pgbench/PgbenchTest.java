package org.openimr.bench.pgbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PgbenchTest {
    /** As version 15 says it. */
    private static final String SAID = """
            progress: 1.0 s, 100.0 tps, lat 12.3 ms stddev 16.5, 0 failed
            progress: 2.0 s, 300.0 tps, lat 12.3 ms stddev 16.5, 0 failed
            progress: 3.0 s, 500.0 tps, lat 12.3 ms stddev 16.5, 0 failed
            number of transactions actually processed: 1500
            number of failed transactions: 0 (0.000%)
            initial connection time = 300.023 ms
            tps = 375.000000 (without initial connection time)
            """;

    @Test
    void what_the_first_seconds_did_does_not_count() {
        // 1,500 in four seconds, 400 of them in the first two.
        assertThat(Pgbench.read(SAID, 2).perSecond()).isCloseTo(550, within(0.01));
        assertThat(Pgbench.read(SAID, 0).perSecond()).isCloseTo(375, within(0.01));
        assertThat(Pgbench.read(SAID, 2).done()).isEqualTo(1500);
    }

    @Test
    void a_run_of_which_a_client_gave_up_is_none() {
        String aborted = "pgbench: error: client 3 script 0 aborted in command 4\n" + SAID;
        assertThatThrownBy(() -> Pgbench.read(aborted, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("client 3");
        assertThatThrownBy(() -> Pgbench.read("connection refused", 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void no_value_holds_what_pgbench_would_take_for_a_variable() {
        assertThat(Literals.text("{\"signed\":true,\"who\":\"O'Fiction \\ Co\"}"))
                .isEqualTo("E'{\"signed\"\\x3Atrue,\"who\"\\x3A\"O''Fiction \\\\ Co\"}'");
    }
}

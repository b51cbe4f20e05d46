package org.openimr.server.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BudgetsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

    private final Budgets budgets = new Budgets(Duration.ofMinutes(1));

    @Test
    void an_empty_bucket_says_how_long_until_it_holds_enough() {
        assertThat(budgets.take("a", 60, 60, NOW)).isEmpty();
        assertThat(budgets.take("a", 10, 60, NOW)).contains(Duration.ofSeconds(10));
        assertThat(budgets.take("a", 10, 60, NOW.plusSeconds(9))).contains(Duration.ofSeconds(1));
        assertThat(budgets.take("a", 10, 60, NOW.plusSeconds(10))).isEmpty();
    }

    @Test
    void one_sender_takes_nothing_from_another() {
        budgets.take("a", 60, 60, NOW);
        assertThat(budgets.take("b", 60, 60, NOW)).isEmpty();
    }

    @Test
    void who_asks_for_more_than_a_bucket_holds_needs_a_full_one() {
        assertThat(budgets.take("a", 500, 60, NOW)).isEmpty();
        assertThat(budgets.take("a", 1, 60, NOW)).isPresent();
    }

    @Test
    void all_addresses_of_one_network_of_version_6_are_one_sender() {
        assertThat(Budgets.network("2001:db8:1:2:3::1")).isEqualTo(Budgets.network("2001:db8:1:2::ff"));
        assertThat(Budgets.network("2001:db8:1:2::1")).isNotEqualTo(Budgets.network("2001:db8:1:3::1"));
        assertThat(Budgets.network("203.0.113.1")).isNotEqualTo(Budgets.network("203.0.113.2"));
    }
}

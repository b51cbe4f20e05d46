package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    /** Found by fuzzing: the first was an error of the program, the others were one later on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01",
                "0000-01-01"
            })
    void a_year_of_more_figures_than_four_is_no_moment(String typed) {
        assertThat(AsOf.parse(typed, AsOf.Reading.KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026-03-05T17:00:00Z", "0001-01-02", "9999-12-29"})
    void a_year_of_four_figures_is_one(String typed) {
        AsOf moment = AsOf.parse(typed, AsOf.Reading.STOOD).orElseThrow();
        assertThat(moment.isKnownAt(Instant.parse("9999-12-31T23:00:00Z"))).isTrue();
    }

    @Test
    void a_day_is_taken_to_its_end_in_California() {
        assertThat(AsOf.parse("2026-03-05", AsOf.Reading.KNOWN).orElseThrow().moment())
                .isEqualTo(Instant.parse("2026-03-06T08:00:00Z").minusNanos(1));
    }
}

package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockDeadlineTest {
    private static final Citation EXPEDITED = Citation.laborCode("4610.6(d)(1)(C)");
    private static final String ARRIVAL = "arrival of the information";

    private static Instant pacific(String local) {
        return ZonedDateTime.parse(local + "[America/Los_Angeles]").toInstant();
    }

    @ParameterizedTest(name = "{1} hours from {0}: {2}")
    @CsvSource({
        "2026-03-03T16:30-08:00, 72, 2026-03-06T16:30-08:00", // over no change
        "2026-03-06T16:30-08:00, 72, 2026-03-09T17:30-07:00", // clocks go forward on 2026-03-08
        "2026-10-30T16:30-07:00, 72, 2026-11-02T15:30-08:00", // clocks go back on 2026-11-01
        "2026-07-02T09:00-07:00, 72, 2026-07-05T09:00-07:00", // a holiday and a weekend are no help
        "2026-03-07T02:30-08:00, 24, 2026-03-08T03:30-07:00", // 02:30 does not exist on that Sunday
        "2026-10-31T01:30-07:00, 24, 2026-11-01T01:30-07:00", // the first of the two 01:30
        "2026-10-31T01:30-07:00, 25, 2026-11-01T01:30-08:00", // the second
        "2026-12-31T23:59-08:00, 1, 2027-01-01T00:59-08:00"
    })
    void hours_run_on_the_clock(String at, int hours, String last) {
        ClockDeadline deadline = ClockDeadline.hoursFrom(ARRIVAL, pacific(at), hours, EXPEDITED);
        assertThat(deadline.lastInstant()).isEqualTo(pacific(last));
        assertThat(deadline.isMetBy(pacific(last))).isTrue();
        assertThat(deadline.isMetBy(pacific(last).plusNanos(1))).isFalse();
        assertThat(Duration.between(pacific(at), deadline.lastInstant())).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void explains_itself_in_pacific_time() {
        ClockDeadline deadline = ClockDeadline.hoursFrom(ARRIVAL, pacific("2026-03-06T16:30-08:00"), 72, EXPEDITED);
        assertThat(deadline.explain())
                .isEqualTo("72 hours from arrival of the information 2026-03-06 16:30 PST → 2026-03-09 17:30 PDT");
        assertThat(deadline.sentences())
                .containsExactly(
                        "The time runs from arrival of the information on Friday, March 6, 2026 at 4:30 PM PST.",
                        "72 hours later, nights, weekends and holidays included, is Monday, March 9, 2026 at 5:30 PM"
                                + " PDT.");
        assertThat(deadline.toString()).startsWith("2026-03-09 17:30 PDT, Lab. Code 4610.6(d)(1)(C) (72 hours");
    }

    @Test
    void the_day_in_california_is_not_the_day_in_greenwich() {
        assertThat(CaliforniaTime.dayOf(Instant.parse("2026-07-01T06:59:59Z"))).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(CaliforniaTime.dayOf(Instant.parse("2026-07-01T07:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(CaliforniaTime.dayOf(Instant.parse("2026-01-01T07:59:59Z"))).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void hours_that_do_not_lead_to_the_last_moment_are_refused() {
        Instant at = pacific("2026-03-03T16:30-08:00");
        ClockDeadline good = ClockDeadline.hoursFrom(ARRIVAL, at, 24, EXPEDITED);
        assertThatThrownBy(() -> new ClockDeadline(at, EXPEDITED, good.steps()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockDeadline(good.lastInstant(), EXPEDITED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClockDeadline.hoursFrom(ARRIVAL, at, 0, EXPEDITED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClockDeadline.hoursFrom(" ", at, 1, EXPEDITED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

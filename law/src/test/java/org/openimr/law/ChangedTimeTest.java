package org.openimr.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that an outer limit cuts short, an order lengthens, or a hold stops. */
class ChangedTimeTest {
    private static final Citation BASIS = Citation.laborCode("4610.6(d)(1)(B)");
    private static final Citation ORDER = Citation.laborCode("4610.6(d)(2)");
    private static final Citation HOLD = Citation.design("clocks stand still");

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Instant at(String minute) {
        return LocalDateTime.parse(minute).atZone(CaliforniaTime.ZONE).toInstant();
    }

    private static DeadlineArithmetic thirty() { // reaches 1 April 2026, a Wednesday
        return Deadline.from("an event", day("2026-03-02")).plusCalendarDays(30);
    }

    private static DeadlineArithmetic five() { // reaches Monday 9 March 2026
        return Deadline.from("an event", day("2026-03-02")).plusBusinessDays(5);
    }

    /** In the night to November 1, 2026 the hour after one o'clock is told twice. */
    @Test
    void hours_are_elapsed_hours_also_from_an_hour_that_the_clock_tells_twice() {
        Instant first = Instant.parse("2026-11-01T08:56:00Z"); // 1:56 AM PDT
        Instant second = Instant.parse("2026-11-01T09:56:00Z"); // 1:56 AM PST
        assertThat(ClockDeadline.hoursFrom("an event", first, 24, BASIS).lastInstant())
                .isEqualTo("2026-11-02T08:56:00Z");
        assertThat(ClockDeadline.hoursFrom("an event", second, 24, BASIS).lastInstant())
                .isEqualTo("2026-11-02T09:56:00Z");
    }

    @Test
    void an_outer_limit_ends_a_time_earlier_or_does_nothing() {
        Deadline cut = five().notAfter(day("2026-03-07"), "it is the outer limit", BASIS)
                .under(BASIS);
        assertThat(cut.lastDay()).isEqualTo("2026-03-07");
        assertThat(cut.explain())
                .isEqualTo("5 business days from an event 2026-03-02 → 2026-03-09; but not after 2026-03-07, LC"
                        + " 4610.6(d)(1)(B)");
        assertThat(cut.steps().getLast().passedOver()).isEmpty();
        assertThat(cut.openQuestions()).isEmpty();
        assertThat(five().notAfter(day("2026-03-09"), "it is the outer limit", BASIS)
                        .under(BASIS)
                        .steps())
                .hasSize(2);
        assertThat(five().notAfter(day("2026-03-10"), "it is the outer limit", BASIS)
                        .reached())
                .isEqualTo("2026-03-09");
    }

    @Test
    void an_outer_limit_comes_right_after_the_count_and_has_a_reason() {
        assertThatThrownBy(() -> Deadline.from("an event", day("2026-03-02")).notAfter(day("2026-03-01"), "x", BASIS))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Step.Cap(" ", day("2026-03-09"), day("2026-03-07"), BASIS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step.Cap("a reason", day("2026-03-09"), day("2026-03-09"), BASIS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_granted_come_before_the_roll() {
        Deadline granted =
                thirty().granted(3, "good cause", ORDER).rolledForward().under(BASIS);
        assertThat(granted.explain())
                .isEqualTo(
                        "30 days from an event 2026-03-02 → 2026-04-01; +3 days granted for good cause, LC 4610.6(d)(2)"
                                + " → 2026-04-04; Saturday, Sunday → 2026-04-06, CCP 12a");
        assertThat(granted.sentences().get(2))
                .isEqualTo(
                        "An extension of 3 calendar days was granted for good cause, to Saturday, April 4, 2026 (Lab."
                                + " Code 4610.6(d)(2)).");
        assertThat(granted.steps().get(2).passedOver()).isEmpty();
        assertThat(thirty().servedBy(ServiceMethod.MAIL_WITHIN_CALIFORNIA)
                        .granted(1, "good cause", ORDER)
                        .reached())
                .isEqualTo("2026-04-07");
        assertThat(five().notAfter(day("2026-03-07"), "x", BASIS)
                        .granted(1, "good cause", ORDER)
                        .reached())
                .isEqualTo("2026-03-08");
    }

    @Test
    void days_are_granted_to_a_limit_for_a_reason() {
        DeadlineArithmetic start = Deadline.from("an event", day("2026-03-02"));
        assertThatThrownBy(() -> start.granted(1, "good cause", ORDER)).isInstanceOf(IllegalStateException.class);
        DeadlineArithmetic rolled =
                Deadline.from("an event", day("2026-03-02")).plusCalendarDays(5).rolledForward();
        assertThatThrownBy(() -> rolled.granted(1, "good cause", ORDER)).isInstanceOf(IllegalStateException.class);
        DeadlineArithmetic held = five().held(day("2026-03-03"), day("2026-03-04"), HOLD);
        assertThatThrownBy(() -> held.granted(1, "good cause", ORDER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Step.Granted(0, "good cause", day("2026-03-02"), day("2026-03-02"), ORDER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step.Granted(1, " ", day("2026-03-02"), day("2026-03-03"), ORDER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_held_are_given_back_in_the_unit_of_the_limit() {
        Deadline business =
                five().held(day("2026-03-06"), day("2026-03-10"), HOLD).under(BASIS);
        assertThat(business.explain())
                .isEqualTo(
                        "5 business days from an event 2026-03-02 → 2026-03-09; +2 business days held from 2026-03-06"
                                + " to 2026-03-10 → 2026-03-11");
        Deadline calendar =
                thirty().held(day("2026-03-06"), day("2026-03-10"), HOLD).under(BASIS);
        assertThat(calendar.sentences().getLast())
                .isEqualTo(
                        "The time stood still from Friday, March 6, 2026 to Tuesday, March 10, 2026; the 4 calendar days"
                                + " between are added, to Sunday, April 5, 2026 (OpenIMR clocks stand still).");
        Deadline court = Deadline.from("an event", day("2026-03-02"))
                .plusCourtDays(2)
                .held(day("2026-03-03"), day("2026-03-09"), HOLD)
                .under(BASIS);
        assertThat(court.lastDay()).isEqualTo("2026-03-10");
        assertThat(court.steps().getLast().passedOver()).hasSize(2);
        assertThat(court.openQuestions()).isEmpty();
    }

    @Test
    void a_hold_before_the_event_counts_from_the_event() {
        assertThat(five().held(day("2026-02-20"), day("2026-03-03"), HOLD).reached())
                .isEqualTo("2026-03-10");
        assertThat(five().held(day("2026-02-20"), day("2026-03-02"), HOLD).reached())
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_hold_counts_when_it_begins_on_the_last_day_and_not_after() {
        assertThat(five().held(day("2026-03-09"), day("2026-03-11"), HOLD).reached())
                .isEqualTo("2026-03-11");
        assertThat(five().held(day("2026-03-10"), day("2026-03-12"), HOLD).reached())
                .isEqualTo("2026-03-09");
        assertThat(five().held(day("2026-03-06"), day("2026-03-06"), HOLD).reached())
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_weekend_held_gives_no_business_day_back() {
        assertThat(five().held(day("2026-03-06"), day("2026-03-08"), HOLD)
                        .under(BASIS)
                        .steps())
                .hasSize(2);
    }

    @Test
    void days_are_given_back_to_a_limit_before_the_roll() {
        DeadlineArithmetic start = Deadline.from("an event", day("2026-03-02"));
        assertThatThrownBy(() -> start.held(day("2026-03-03"), day("2026-03-04"), HOLD))
                .isInstanceOf(IllegalStateException.class);
        DeadlineArithmetic rolled = start.plusCalendarDays(5).rolledForward();
        assertThatThrownBy(() -> rolled.held(day("2026-03-03"), day("2026-03-04"), HOLD))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Step.Held(
                        0,
                        CountUnit.COURT_DAYS,
                        day("2026-03-03"),
                        day("2026-03-04"),
                        day("2026-03-05"),
                        day("2026-03-05"),
                        HOLD,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step.Held(
                        1,
                        CountUnit.COURT_DAYS,
                        day("2026-03-04"),
                        day("2026-03-04"),
                        day("2026-03-05"),
                        day("2026-03-06"),
                        HOLD,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doubtful_days_given_back_raise_their_question() {
        // 25 September 2026 is Native American Day, which a state employee may choose
        Deadline held = Deadline.from("an event", day("2026-09-21"))
                .plusBusinessDays(2)
                .held(day("2026-09-23"), day("2026-09-25"), HOLD)
                .under(BASIS);
        assertThat(held.lastDay()).isEqualTo("2026-09-25");
        assertThat(held.openQuestions()).hasSize(1);
    }

    @Test
    void a_deadline_that_does_not_begin_with_a_count_is_explained_all_the_same() {
        Step.Start start = new Step.Start("an event", day("2026-03-02"));
        Step.Granted granted = new Step.Granted(1, "good cause", day("2026-03-02"), day("2026-03-03"), ORDER);
        assertThat(new Deadline(day("2026-03-03"), BASIS, List.of(start, granted)).explain())
                .isEqualTo("from an event 2026-03-02; +1 day granted for good cause, LC 4610.6(d)(2) → 2026-03-03");
    }

    private static ClockDeadline hours() {
        return ClockDeadline.hoursFrom("an event", at("2026-03-02T10:00"), 72, BASIS);
    }

    @Test
    void hours_are_granted_and_given_back_after_the_limit() {
        ClockDeadline changed =
                hours().granted(24, "good cause", ORDER).held(at("2026-03-03T10:00"), at("2026-03-03T12:30"), HOLD);
        assertThat(changed.lastInstant()).isEqualTo(at("2026-03-06T12:30"));
        assertThat(changed.explain())
                .isEqualTo(
                        "72 hours from an event 2026-03-02 10:00 PST → 2026-03-05 10:00 PST; +24 hours granted for good"
                                + " cause, LC 4610.6(d)(2) → 2026-03-06 10:00 PST; +2 hours 30 min held from 2026-03-03 10:00 PST"
                                + " to 2026-03-03 12:30 PST → 2026-03-06 12:30 PST");
        assertThat(changed.sentences())
                .containsExactly(
                        "The time runs from an event on Monday, March 2, 2026 at 10:00 AM PST.",
                        "72 hours later, nights, weekends and holidays included, is Thursday, March 5, 2026 at 10:00 AM"
                                + " PST.",
                        "An extension of 24 hours was granted for good cause, to Friday, March 6, 2026 at 10:00 AM PST"
                                + " (Lab. Code 4610.6(d)(2)).",
                        "The time stood still from Tuesday, March 3, 2026 at 10:00 AM PST to Tuesday, March 3, 2026 at"
                                + " 12:30 PM PST; the 2 hours 30 min between are added, to Friday, March 6, 2026 at 12:30"
                                + " PM PST (OpenIMR clocks stand still).");
        assertThat(changed.steps().getFirst().phrase()).isEqualTo("from an event 2026-03-02 10:00 PST");
    }

    @Test
    void hours_held_before_the_event_or_after_the_end_change_nothing() {
        assertThat(hours().held(at("2026-03-01T10:00"), at("2026-03-02T11:00"), HOLD)
                        .lastInstant())
                .isEqualTo(at("2026-03-05T11:00"));
        assertThat(hours().held(at("2026-03-01T10:00"), at("2026-03-02T10:00"), HOLD))
                .isEqualTo(hours());
        assertThat(hours().held(at("2026-03-05T10:00"), at("2026-03-05T11:00"), HOLD)
                        .lastInstant())
                .isEqualTo(at("2026-03-05T11:00"));
        assertThat(hours().held(at("2026-03-05T10:01"), at("2026-03-05T11:00"), HOLD))
                .isEqualTo(hours());
        assertThat(hours().held(at("2026-03-03T10:00"), at("2026-03-03T11:00"), HOLD)
                        .explain())
                .contains("; +1 hour held from");
    }

    @Test
    void hours_are_chained_and_counted_once() {
        ClockStep.Start start = new ClockStep.Start("an event", at("2026-03-02T10:00"));
        ClockStep.Hours count = new ClockStep.Hours(1, at("2026-03-02T10:00"), at("2026-03-02T11:00"));
        ClockStep.Hours again = new ClockStep.Hours(1, at("2026-03-02T11:00"), at("2026-03-02T12:00"));
        ClockStep.Granted gap =
                new ClockStep.Granted(1, "good cause", at("2026-03-02T11:30"), at("2026-03-02T12:30"), ORDER);
        ClockStep.Start restart = new ClockStep.Start("an event", at("2026-03-02T11:00"));
        assertThat(new ClockDeadline(at("2026-03-02T11:00"), BASIS, List.of(start, count)).steps())
                .hasSize(2);
        for (List<ClockStep> bad : List.<List<ClockStep>>of(
                List.of(start),
                List.of(count, again),
                List.of(start, gap),
                List.of(start, count, again),
                List.of(start, count, gap),
                List.of(start, count, restart),
                List.of(start, again))) {
            assertThatThrownBy(() -> new ClockDeadline(bad.getLast().to(), BASIS, bad))
                    .as("%s", bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new ClockDeadline(at("2026-03-02T11:01"), BASIS, List.of(start, count)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_step_of_hours_cannot_be_wrong() {
        Instant from = at("2026-03-02T10:00");
        assertThatThrownBy(() -> new ClockStep.Granted(0, "good cause", from, from, ORDER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep.Granted(1, " ", from, from.plusSeconds(3600), ORDER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep.Held(from, from, from, from, HOLD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep.Start(" ", from)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep.Hours(0, from, from)).isInstanceOf(IllegalArgumentException.class);
    }
}

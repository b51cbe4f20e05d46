package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.deadlines.Standing.IN_TIME;
import static org.openimr.process.deadlines.Terms.DEFAULTS;
import static org.openimr.process.deadlines.Terms.at;
import static org.openimr.process.deadlines.Terms.day;
import static org.openimr.process.deadlines.Terms.held;
import static org.openimr.process.deadlines.Terms.heldSince;
import static org.openimr.process.deadlines.Terms.limit;
import static org.openimr.process.deadlines.Terms.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.process.deadlines.StartFact.OnDay;

/** A deferral holds every clock of a case. */
class HoldsTest {
    private static final FindEligibility TARGET = new FindEligibility(DEFAULTS.eligibilityBusinessDays());
    private static final DecideExpedited EXPEDITED = new DecideExpedited(DEFAULTS.expeditedDecisionHours());
    private static final OnDay RECEIVED = new OnDay(day("2026-03-02"));
    private static final Information INFORMATION = Information.complete(at("2026-03-02T09:00"), at("2026-03-02T10:00"));

    @Test
    void business_days_held_are_given_back_as_business_days_and_explained() {
        // due Monday the 9th; 5, 6, 9, 10 and 11 March were held
        Term term = TARGET.termFor(RECEIVED, held("2026-03-04T09:00", "2026-03-11T15:00"));
        assertThat(limit(term).explain())
                .isEqualTo(
                        "5 business days from receipt of the application 2026-03-02 → 2026-03-09; +5 business days held"
                                + " from 2026-03-04 to 2026-03-11 → 2026-03-16");
        assertThat(limit(term).sentences())
                .last()
                .isEqualTo(
                        "The time stood still from Wednesday, March 4, 2026 to Wednesday, March 11, 2026; the 5 business"
                                + " days between are added, to Monday, March 16, 2026 (OpenIMR clocks stand still while a case is"
                                + " deferred). Not counted: weekends.");
    }

    @Test
    void calendar_days_held_are_given_back_before_the_roll() {
        Term term = new DecideRegular().termFor(INFORMATION, held("2026-03-04T09:00", "2026-03-07T15:00"));
        assertThat(limit(term).lastDay()).isEqualTo("2026-04-06"); // 1 April and 3 days: Saturday the 4th, rolled
    }

    @Test
    void hours_held_are_given_back_to_the_minute() {
        Term term = EXPEDITED.termFor(INFORMATION, held("2026-03-03T10:00", "2026-03-03T12:30"));
        assertThat(limit(term).isMetBy(at("2026-03-05T12:30"))).isTrue();
        assertThat(limit(term).isMetBy(at("2026-03-05T12:31"))).isFalse();
    }

    @Test
    void a_clock_that_is_still_held_has_no_last_day() {
        Term term = TARGET.termFor(RECEIVED, heldSince("2026-03-09T09:00"));
        assertThat(term)
                .isEqualTo(new Term.StandsStill(
                        at("2026-03-09T09:00"), TARGET.norm().clause()));
        assertThat(term.sentences())
                .containsExactly(
                        "The time stands still since Monday, March 9, 2026 at 9:00 AM PDT (OpenIMR clocks stand"
                                + " still while a case is deferred).");
        assertThat(on(term, "2027-01-01")).isEqualTo(IN_TIME);
        assertThat(EXPEDITED.termFor(INFORMATION, heldSince("2026-03-05T10:00")))
                .isInstanceOf(Term.StandsStill.class);
    }

    @Test
    void a_hold_after_the_end_changes_nothing() {
        assertThat(limit(TARGET.termFor(RECEIVED, heldSince("2026-03-10T09:00")))
                        .lastDay())
                .isEqualTo("2026-03-09");
        assertThat(limit(TARGET.termFor(RECEIVED, held("2026-03-10T09:00", "2026-03-20T09:00")))
                        .lastDay())
                .isEqualTo("2026-03-09");
        assertThat(EXPEDITED.termFor(INFORMATION, heldSince("2026-03-05T10:01")))
                .isInstanceOf(Term.Runs.class);
    }

    @Test
    void two_holds_are_given_back_one_after_the_other() {
        Holds twice = new Holds(List.of(
                new Hold(at("2026-03-03T09:00"), Optional.of(at("2026-03-04T09:00"))),
                new Hold(at("2026-03-05T09:00"), Optional.of(at("2026-03-06T09:00")))));
        assertThat(limit(TARGET.termFor(RECEIVED, twice)).lastDay()).isEqualTo("2026-03-11");
    }

    @Test
    void holds_follow_one_another() {
        Hold first = new Hold(at("2026-03-03T09:00"), Optional.of(at("2026-03-04T09:00")));
        Hold over = new Hold(at("2026-03-04T08:00"), Optional.empty());
        Hold next = new Hold(at("2026-03-04T09:00"), Optional.empty());
        assertThatThrownBy(() -> new Holds(List.of(first, over))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holds(List.of(next, next))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Holds(List.of(first, next)).all()).hasSize(2);
        assertThatThrownBy(() -> new Hold(at("2026-03-03T09:00"), Optional.of(at("2026-03-03T09:00"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.openimr.panel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.matching.Fiction.BONES;
import static org.openimr.panel.matching.Fiction.DAY;
import static org.openimr.panel.matching.Fiction.SETTINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.law.Grade;
import org.openimr.panel.During;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.SeatRule;

/** People and cases are fictional. */
class AvailabilityTest {
    private static final SeatRule OPEN = Availability.places().getFirst();
    private static final SeatRule WEEKLY = Availability.places().getLast();
    private static final SeatRule PRESENT = Availability.present();
    private static final SeatRule DAYS_LEFT = Availability.daysLeft(SETTINGS);

    private static Candidate candidate(Load load, LocalDate dueOn, During... away) {
        Reviewer reviewer = Fiction.reviewer(
                1, UsState.CA, LocalDate.of(2034, 1, 1), new Capacity(3, 2), List.of(away), List.of(BONES));
        Dispute dispute = Fiction.dispute(1, DAY, dueOn, BONES, BONES, Set.of());
        return new Candidate(reviewer, dispute, DAY, load, List.of(), Optional.empty(), Fiction.TAXONOMY);
    }

    @Test
    void the_last_place_is_given_and_no_further_one() {
        assertThat(OPEN.check(candidate(new Load(2, 0), DAY.plusDays(5)))).isEmpty();
        assertThat(OPEN.check(candidate(new Load(3, 0), DAY.plusDays(5)))).isPresent();
        assertThat(WEEKLY.check(candidate(new Load(0, 1), DAY.plusDays(5)))).isEmpty();
        assertThat(WEEKLY.check(candidate(new Load(0, 2), DAY.plusDays(5)))).isPresent();
    }

    @Test
    void nobody_is_away_on_any_day_until_the_case_is_due() {
        LocalDate due = DAY.plusDays(5);
        assertThat(PRESENT.check(candidate(new Load(0, 0), due))).isEmpty();
        assertThat(PRESENT.check(candidate(new Load(0, 0), due, During.between(due, due))))
                .isPresent();
        assertThat(PRESENT.check(candidate(new Load(0, 0), due, During.since(due.plusDays(1)))))
                .isEmpty();
        assertThat(PRESENT.check(candidate(new Load(0, 0), due, During.between(DAY, DAY))))
                .isPresent();
        assertThat(PRESENT.check(candidate(new Load(0, 0), due, During.between(DAY.minusDays(9), DAY.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void of_a_case_past_its_day_only_today_is_asked() {
        LocalDate due = DAY.minusDays(2);
        assertThat(PRESENT.check(candidate(new Load(0, 0), due, During.between(due, due))))
                .isEmpty();
        assertThat(PRESENT.check(candidate(new Load(0, 0), due, During.between(DAY, DAY))))
                .isPresent();
    }

    @Test
    void two_days_are_left_at_least() {
        assertThat(DAYS_LEFT.check(candidate(new Load(0, 0), DAY.plusDays(2)))).isEmpty();
        assertThat(DAYS_LEFT.check(candidate(new Load(0, 0), DAY.plusDays(1))))
                .hasValueSatisfying(objection -> assertThat(objection.what()).contains("matching.least-days"));
        Candidate last = candidate(new Load(0, 0), DAY.plusDays(2));
        assertThat(Availability.tooLate(last.dispute(), DAY, SETTINGS)).isEmpty();
        assertThat(Availability.tooLate(last.dispute(), DAY.plusDays(1), SETTINGS))
                .isPresent();
    }

    @Test
    void whoever_turned_a_case_down_is_not_asked_again_and_only_for_that_case() {
        Candidate candidate = candidate(new Load(0, 0), DAY.plusDays(5));
        CaseReference number = candidate.dispute().number();
        CaseReference other = new CaseReference("CM33-0000099");
        assertThat(Availability.notTurnedDown(Map.of()).check(candidate)).isEmpty();
        assertThat(Availability.notTurnedDown(Map.of(other, Set.of(Fiction.id(1))))
                        .check(candidate))
                .isEmpty();
        assertThat(Availability.notTurnedDown(Map.of(number, Set.of(Fiction.id(2))))
                        .check(candidate))
                .isEmpty();
        assertThat(Availability.notTurnedDown(Map.of(number, Set.of(Fiction.id(1))))
                        .check(candidate))
                .isPresent();
    }

    @Test
    void each_is_labelled_as_our_choice() {
        assertThat(List.of(OPEN, WEEKLY, PRESENT, DAYS_LEFT, Availability.notTurnedDown(Map.of())))
                .allMatch(rule -> rule.grade() == Grade.DESIGN_CHOICE)
                .extracting(rule -> rule.id().printed())
                .doesNotHaveDuplicates();
    }
}

package org.openimr.server.panel.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.capacity.Available;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;
import org.openimr.server.panel.capacity.CapacityReport.OfField;

/** Fictional cases against fictional reviewers; May 2 of 2033 is a Monday. */
class CapacityReckoningTest {
    private static final Field PAIN = new Field("Pain Medicine");
    private static final Field SURGERY = new Field("Orthopaedic Surgery");
    private static final Horizon HORIZON = new Horizon(may(2), may(15));
    private static final int REVIEW = 5;

    private static LocalDate may(int day) {
        return LocalDate.of(2033, 5, day);
    }

    private static Available reviewer(int number, int weekly, UsState state, Field... fields) {
        return new Available(
                new ReviewerId(new UUID(1, number)), Set.of(fields), Set.of(state), weekly, List.of(), Map.of());
    }

    /** Of Pain Medicine, waiting for two days. */
    private static List<ReadyCase> pain(int cases, LocalDate due) {
        List<ReadyCase> waiting = new ArrayList<>();
        for (int i = 0; i < cases; i++) waiting.add(new ReadyCase(Set.of(PAIN), may(1), due, 1));
        return waiting;
    }

    private static CapacityReport report(List<Available> reviewers, List<ReadyCase> waiting, List<Set<Field>> ready) {
        return new CapacityReckoning(HORIZON, reviewers, REVIEW)
                .report(
                        1,
                        3,
                        waiting,
                        new CountedCases(may(1), 8, 24, ready),
                        counts -> counts.isEmpty()
                                ? List.of()
                                : List.of(new ComingCases.Coming(Optional.of(SURGERY), may(3), may(30))));
    }

    private static OfField of(CapacityReport report, Field field) {
        return report.fields().stream()
                .filter(row -> row.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_cannot_take_all_in_time_leaves_the_rest_late_and_a_hire_of_so_many_places_lifts_it() {
        CapacityReport report = report(List.of(reviewer(1, 2, UsState.CA, PAIN)), pain(5, may(10)), List.of());
        OfField pain = of(report, PAIN);
        assertThat(pain.late()).contains(new CapacityReport.Late(may(5), 3, may(5)));
        assertThat(pain.hire()).contains(3);
        assertThat(report.certain())
                .hasValueSatisfying(shortage -> assertThat(shortage.missing()).isEqualTo(3));
    }

    @Test
    void with_the_places_that_the_hire_would_bring_none_is_late_and_with_one_fewer_one_is() {
        List<ReadyCase> waiting = pain(5, may(10));
        Available one = reviewer(1, 2, UsState.CA, PAIN);
        assertThat(of(report(List.of(one, reviewer(2, 3, UsState.CA, PAIN)), waiting, List.of()), PAIN)
                        .late())
                .isEmpty();
        assertThat(of(report(List.of(one, reviewer(2, 2, UsState.CA, PAIN)), waiting, List.of()), PAIN)
                        .late())
                .isPresent();
    }

    @Test
    void a_case_that_several_fields_suit_is_counted_once_where_there_are_most_places() {
        ReadyCase either = new ReadyCase(Set.of(PAIN, SURGERY), may(1), may(20), 1);
        CapacityReport report = report(
                List.of(reviewer(1, 2, UsState.CA, PAIN), reviewer(2, 9, UsState.CA, SURGERY)),
                List.of(either),
                List.of());
        assertThat(of(report, SURGERY).waiting()).isOne();
        assertThat(of(report, PAIN).waiting()).isZero();
    }

    @Test
    void a_case_of_no_known_field_is_in_no_row_and_is_counted_apart() {
        CapacityReport report = report(
                List.of(reviewer(1, 2, UsState.CA, PAIN)),
                List.of(new ReadyCase(Set.of(), may(1), may(20), 1)),
                List.of());
        assertThat(report.unknown()).isOne();
        assertThat(report.fields()).allSatisfy(row -> assertThat(row.waiting()).isZero());
    }

    @Test
    void if_only_licensees_of_California_had_the_cases_those_of_others_would_be_late() {
        CapacityReport report = report(List.of(reviewer(1, 5, UsState.NV, PAIN)), pain(4, may(10)), List.of());
        OfField pain = of(report, PAIN);
        assertThat(pain.late()).isEmpty();
        assertThat(pain.lateInCalifornia()).isEqualTo(4);
        assertThat(pain.unlicensed()).isOne();
        assertThat(report.states())
                .containsExactly(
                        new CapacityReport.OfState(UsState.CA, 0, 0, 4),
                        new CapacityReport.OfState(UsState.NV, 1, 5, 0));
    }

    @Test
    void who_is_absent_today_is_not_counted_and_takes_cases_again_afterwards() {
        Available away = new Available(
                new ReviewerId(new UUID(1, 1)),
                Set.of(PAIN),
                Set.of(UsState.CA),
                5,
                List.of(During.between(may(1), may(4))),
                Map.of());
        OfField pain = of(report(List.of(away), pain(2, may(30)), List.of()), PAIN);
        assertThat(pain.reviewers()).isZero();
        assertThat(pain.late()).isEmpty();
    }

    @Test
    void fields_are_drawn_as_counted_only_where_enough_were_counted() {
        List<Available> reviewers = List.of(reviewer(1, 5, UsState.CA, SURGERY));
        List<Set<Field>> few = new ArrayList<>();
        for (int i = 1; i < CapacityReckoning.ENOUGH; i++) few.add(Set.of(SURGERY));
        assertThat(report(reviewers, List.of(), few).countedShares()).isFalse();
        few.add(Set.of(SURGERY));
        CapacityReport enough = report(reviewers, List.of(), few);
        assertThat(enough.countedShares()).isTrue();
        assertThat(of(enough, SURGERY).coming()).isOne();
        assertThat(of(enough, SURGERY).counted()).isEqualTo(CapacityReckoning.ENOUGH);
    }
}

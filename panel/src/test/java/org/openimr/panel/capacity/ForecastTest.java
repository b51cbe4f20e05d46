package org.openimr.panel.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimr.panel.capacity.Fictional.PAIN;
import static org.openimr.panel.capacity.Fictional.PSYCHIATRY;
import static org.openimr.panel.capacity.Fictional.SURGERY;
import static org.openimr.panel.capacity.Fictional.absent;
import static org.openimr.panel.capacity.Fictional.arrival;
import static org.openimr.panel.capacity.Fictional.id;
import static org.openimr.panel.capacity.Fictional.may;
import static org.openimr.panel.capacity.Fictional.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.PartyId;

class ForecastTest {
    private static final Horizon FORTNIGHT = new Horizon(may(2), may(15));

    private static List<Integer> taken(Outlook outlook, Field field) {
        return outlook.days().stream()
                .filter(load -> load.demand().equals(Demand.in(field)))
                .map(DayLoad::taken)
                .toList();
    }

    @Test
    void what_is_above_the_weekly_number_waits_until_seven_days_are_over() {
        Outlook outlook = Forecast.of(List.of(reviewer(1, 3, PAIN)), List.of(arrival(PAIN, 2, 9, 5)), FORTNIGHT);
        assertThat(taken(outlook, PAIN)).containsExactly(3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0);
        assertThat(outlook.days().getFirst()).isEqualTo(new DayLoad(may(2), Demand.in(PAIN), 5, 5, 3, 0, 3, 0));
        assertThat(outlook.breaches()).isEmpty();
        assertThat(outlook.certain()).isEmpty();
        assertThat(outlook.certainLate()).isZero();
    }

    @Test
    void one_day_less_and_they_are_late_with_the_seats_that_are_missing() {
        Outlook outlook = Forecast.of(List.of(reviewer(1, 3, PAIN)), List.of(arrival(PAIN, 2, 8, 5)), FORTNIGHT);
        assertThat(outlook.breaches()).containsExactly(new Breach(Demand.in(PAIN), may(8), 2));
        assertThat(outlook.certain()).contains(new Shortage(may(8), Set.of(Demand.in(PAIN)), 5, 1, 3));
        assertThat(outlook.certain().map(Shortage::missing)).contains(2);
        assertThat(outlook.certain().map(Object::toString))
                .contains(
                        "5 cases of Pain Medicine have to be taken by 2033-05-08; reviewers who can: 1, for 3 at the most;"
                                + " 2 missing");
        assertThat(outlook.certainLate()).isEqualTo(2);
        assertThat(outlook.breachOf(Demand.in(SURGERY))).isEmpty();
    }

    @Test
    void a_reviewer_of_two_fields_is_not_counted_twice() {
        List<Available> one = List.of(reviewer(1, 5, PAIN, SURGERY));
        Outlook outlook = Forecast.of(one, List.of(arrival(PAIN, 2, 4, 4), arrival(SURGERY, 2, 4, 4)), FORTNIGHT);
        assertThat(outlook.certain())
                .contains(new Shortage(may(4), Set.of(Demand.in(PAIN), Demand.in(SURGERY)), 8, 1, 5));
        assertThat(outlook.certainLate()).isEqualTo(3);
        assertThat(outlook.days().subList(0, 2))
                .extracting(DayLoad::alone, DayLoad::shared)
                .containsOnly(tuple(0, 5));
    }

    @Test
    void a_shortage_names_only_those_who_compete() {
        Outlook outlook = Forecast.of(
                List.of(reviewer(1, 2, PAIN), reviewer(2, 2, PAIN, SURGERY), reviewer(3, 9, PSYCHIATRY)),
                List.of(arrival(PAIN, 2, 3, 3), arrival(SURGERY, 2, 3, 2), arrival(PSYCHIATRY, 2, 3, 9)),
                FORTNIGHT);
        assertThat(outlook.certain())
                .contains(new Shortage(may(3), Set.of(Demand.in(PAIN), Demand.in(SURGERY)), 5, 2, 4));
    }

    @Test
    void those_of_one_field_are_asked_first() {
        Outlook outlook = Forecast.of(
                List.of(reviewer(1, 2, PAIN, SURGERY), reviewer(2, 2, PAIN)),
                List.of(arrival(PAIN, 2, 20, 2), arrival(SURGERY, 3, 4, 2)),
                FORTNIGHT);
        assertThat(outlook.breaches()).isEmpty();
        assertThat(taken(outlook, SURGERY)).startsWith(0, 2);
    }

    @Test
    void those_that_have_to_be_taken_soonest_are_taken_first() {
        Outlook outlook = Forecast.of(
                List.of(reviewer(1, 2, PAIN, SURGERY)),
                List.of(arrival(PAIN, 2, 12, 2), arrival(SURGERY, 2, 3, 2)),
                FORTNIGHT);
        assertThat(taken(outlook, SURGERY)).startsWith(2);
        assertThat(taken(outlook, PAIN)).startsWith(0, 0, 0, 0, 0, 0, 0, 2);
        assertThat(outlook.breaches()).isEmpty();
    }

    @Test
    void who_is_away_takes_nothing() {
        Available away = absent(reviewer(1, 9, PAIN), During.between(may(2), may(4)));
        assertThat(Forecast.of(List.of(away), List.of(arrival(PAIN, 2, 5, 1)), FORTNIGHT)
                        .breaches())
                .isEmpty();
        Outlook tooLate = Forecast.of(List.of(away), List.of(arrival(PAIN, 2, 4, 1)), FORTNIGHT);
        assertThat(tooLate.breaches()).containsExactly(new Breach(Demand.in(PAIN), may(4), 1));
        assertThat(tooLate.certain()).contains(new Shortage(may(4), Set.of(Demand.in(PAIN)), 1, 0, 0));
    }

    @Test
    void what_was_taken_before_the_first_day_counts() {
        Available busy =
                new Available(id(1), Set.of(PAIN), Set.of(), 2, List.of(), Map.of(may(1), 1, may(2).minusDays(6), 1));
        Outlook outlook = Forecast.of(List.of(busy), List.of(arrival(PAIN, 2, 9, 2)), FORTNIGHT);
        assertThat(taken(outlook, PAIN)).startsWith(0, 1, 0, 0, 0, 0, 1);
    }

    @Test
    void a_license_counts_where_one_is_asked_for() {
        List<Available> californian = List.of(reviewer(1, 5, PAIN));
        Demand nevada = Demand.in(PAIN, UsState.NV);
        Outlook outlook = Forecast.of(
                californian,
                List.of(
                        new Arrival(Demand.in(PAIN, UsState.CA), may(2), may(3), 2),
                        new Arrival(nevada, may(2), may(3), 1)),
                FORTNIGHT);
        assertThat(outlook.breaches()).containsExactly(new Breach(nevada, may(3), 1));
        assertThat(nevada).hasToString("Pain Medicine, Nevada");
    }

    @Test
    void cases_that_were_late_already_are_late_on_the_first_day_and_no_shortage_of_these_days() {
        Arrival old = new Arrival(Demand.in(PAIN), may(1).minusDays(9), may(1), 4);
        Outlook outlook = Forecast.of(List.of(reviewer(1, 1, PAIN)), List.of(old), FORTNIGHT);
        assertThat(outlook.days().getFirst()).isEqualTo(new DayLoad(may(2), Demand.in(PAIN), 4, 4, 1, 0, 1, 3));
        assertThat(outlook.breaches()).containsExactly(new Breach(Demand.in(PAIN), may(2), 3));
        assertThat(outlook.certain()).isEmpty();
        assertThat(outlook.certainLate()).isZero();
    }

    @Test
    void of_several_series_the_share_that_comes_to_be_late_is_told() {
        List<Available> one = List.of(reviewer(1, 3, PAIN));
        Outlook calm = Forecast.of(one, List.of(arrival(PAIN, 2, 8, 3)), FORTNIGHT);
        Outlook busy = Forecast.of(one, List.of(arrival(PAIN, 2, 8, 5)), FORTNIGHT);
        Outlook busier = Forecast.of(one, List.of(arrival(PAIN, 2, 4, 7)), FORTNIGHT);
        BreachRisk risk = BreachRisk.of(List.of(calm, busy, busier)).getFirst();
        assertThat(risk).isEqualTo(new BreachRisk(Demand.in(PAIN), 2, 2, 3, Optional.of(may(4)), 4));
        assertThat(risk.share()).hasToString("0.667");
        assertThatIllegalArgumentException().isThrownBy(() -> BreachRisk.of(List.of()));
    }

    @Test
    void each_kind_has_its_own_risk() {
        List<Available> one = List.of(reviewer(1, 3, PAIN), reviewer(2, 3, SURGERY), reviewer(3, 0, PSYCHIATRY));
        Outlook outlook = Forecast.of(
                one,
                List.of(arrival(PAIN, 2, 8, 5), arrival(SURGERY, 2, 8, 3), arrival(PSYCHIATRY, 3, 4, 1)),
                FORTNIGHT);
        assertThat(outlook.breaches())
                .containsExactly(new Breach(Demand.in(PSYCHIATRY), may(4), 1), new Breach(Demand.in(PAIN), may(8), 2));
        assertThat(BreachRisk.of(List.of(outlook)))
                .containsExactly(
                        new BreachRisk(Demand.in(SURGERY), 0, 0, 1, Optional.empty(), 0),
                        new BreachRisk(Demand.in(PAIN), 1, 0, 1, Optional.of(may(8)), 2),
                        new BreachRisk(Demand.in(PSYCHIATRY), 1, 1, 1, Optional.of(may(4)), 1));
    }

    @Test
    void the_register_says_with_which_licenses_and_how_much() {
        During away = During.since(may(20));
        Reviewer registered = new Reviewer(
                id(1),
                new PartyId("fictional"),
                Degree.DOCTOR_OF_MEDICINE,
                Set.of("en"),
                new Capacity(9, 4),
                List.of(away),
                List.of(license(1, UsState.CA, may(2)), license(2, UsState.NV, may(1))));
        assertThat(Available.of(registered, Set.of(PAIN), may(2), Map.of(may(1), 2)))
                .isEqualTo(new Available(id(1), Set.of(PAIN), Set.of(UsState.CA), 4, List.of(away), Map.of(may(1), 2)));
    }

    private static License license(int number, UsState state, LocalDate expires) {
        return new License(
                new CredentialId(new UUID(1, number)),
                state,
                "F" + number,
                License.Status.UNRESTRICTED,
                may(1).minusYears(2),
                expires,
                new Verification(Verification.Source.ISSUER, "a board that never was", may(1), "fictional"));
    }

    @Test
    void supply_shows_who_is_shared() {
        List<Demand> demands = List.of(Demand.in(PAIN), Demand.in(SURGERY));
        List<Available> reviewers = List.of(
                reviewer(1, 3, PAIN),
                reviewer(2, 4, PAIN, SURGERY),
                absent(reviewer(3, 9, SURGERY), During.since(may(2))));
        assertThat(Supply.of(reviewers, demands, may(2)))
                .containsExactly(new Supply(Demand.in(SURGERY), 1, 0, 4), new Supply(Demand.in(PAIN), 2, 3, 4));
    }

    @Test
    void what_cannot_be_is_refused() {
        List<Available> twice = List.of(reviewer(1, 3, PAIN), reviewer(1, 3, SURGERY));
        assertThatIllegalArgumentException().isThrownBy(() -> Forecast.of(twice, List.of(), FORTNIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> arrival(PAIN, 3, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> arrival(PAIN, 2, 3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> reviewer(1, -1, PAIN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Horizon(may(2), may(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Horizon(may(2), may(3).plusYears(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shortage(may(2), Set.of(Demand.in(PAIN)), 3, 1, 3));
    }
}

package org.openimr.process.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.penalties.Collection.Kind.ADMINISTRATIVE;
import static org.openimr.process.penalties.Collection.Kind.CIVIL;
import static org.openimr.process.penalties.Collection.Payer.CLAIMS_ADMINISTRATOR;
import static org.openimr.process.penalties.Collection.Payer.UTILIZATION_REVIEW_ORGANIZATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.process.penalties.Lateness.Pause;
import org.openimr.process.penalties.MitigationWorksheet.Finding;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** What lateness and breaches may cost (Lab. Code 4610.5(i), 4610.6(k); 8 CCR 9792.12, 9792.13). */
class PenaltiesTest {
    private static final PenaltySettings DEFAULTS = PenaltySettings.defaults();
    private static final PenaltySettings SET = DEFAULTS.with(Map.of(
            "penalties.delay-per-day", "1000",
            "penalties.implementation-per-day", "$5,000",
            "penalties.plan-breach-of-4610-g", "2500"));

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Lateness late(String lastDay, String upTo) {
        return Lateness.of(day(lastDay), day(upTo));
    }

    private static Optional<Money> dollars(int dollars) {
        return Optional.of(Money.dollars(dollars));
    }

    @ParameterizedTest(name = "received on {0}: {1} dollars")
    @CsvSource({"2026-03-18, 500", "2026-03-26, 4500", "2026-03-27, 5000", "2026-03-28, 5000", "2026-12-31, 5000"})
    @Fails(PenalizeLateRecords.class)
    void late_records_cost_500_dollars_a_day_up_to_5000(String receivedOn, int dollars) { // 8 CCR 9792.12(c)(6)
        Penalty penalty = new PenalizeLateRecords(DEFAULTS).penaltyFor(late("2026-03-17", receivedOn));
        assertThat(penalty.sum()).isEqualTo(dollars(dollars));
    }

    @Test
    @Passes(PenalizeLateRecords.class)
    void records_on_the_last_day_cost_nothing() {
        Penalty penalty = new PenalizeLateRecords(DEFAULTS).penaltyFor(late("2026-03-17", "2026-03-17"));
        assertThat(penalty.sum()).contains(Money.NONE);
        assertThat(penalty.explain()).isEqualTo("no day × $500 = $0, 8 CCR 9792.12(c)(6)");
        assertThat(new PenalizeLateRecords(DEFAULTS)
                        .penaltyFor(late("2026-03-17", "2026-03-10"))
                        .sum())
                .contains(Money.NONE);
    }

    @Test
    void a_penalty_shows_its_arithmetic_day_by_day_to_the_ceiling() {
        PenalizeLateRecords rule = new PenalizeLateRecords(DEFAULTS);
        Penalty.Accrued penalty = (Penalty.Accrued) rule.penaltyFor(late("2026-03-17", "2026-03-29"));
        assertThat(penalty.explain())
                .isEqualTo("12 days (2026-03-18 to 2026-03-29) × $500 = $6,000, not more than $5,000, 8 CCR"
                        + " 9792.12(c)(6)");
        assertThat(penalty.ledger()).hasSize(12);
        assertThat(penalty.ledger().getFirst())
                .isEqualTo(new Penalty.Accrued.Day(day("2026-03-18"), Money.dollars(500), Money.dollars(500)));
        assertThat(penalty.ledger().get(9))
                .isEqualTo(new Penalty.Accrued.Day(day("2026-03-27"), Money.dollars(500), Money.dollars(5000)));
        assertThat(penalty.ledger().getLast())
                .isEqualTo(new Penalty.Accrued.Day(day("2026-03-29"), Money.NONE, Money.dollars(5000)));
        assertThat(penalty.grade()).isEqualTo(Grade.SECONDARY);
        assertThat(rule.penaltyFor(late("2026-03-17", "2026-03-18")).explain())
                .isEqualTo("1 day (2026-03-18) × $500 = $500, 8 CCR 9792.12(c)(6)");
        assertThat(rule.norm().must()).contains("$500 a day up to $5,000");
    }

    @Test
    void an_appeal_does_not_pause_the_penalty_for_records_or_delay() {
        Lateness paused = new Lateness(
                day("2026-03-17"), day("2026-03-19"), List.of(new Pause(day("2026-03-18"), day("2026-03-30"))));
        assertThat(new PenalizeLateRecords(DEFAULTS).penaltyFor(paused).sum()).isEqualTo(dollars(1000));
        assertThat(new PenalizeDelay(SET).penaltyFor(paused).sum()).isEqualTo(dollars(2000));
    }

    @Test
    @Passes(PenalizeDelay.class)
    void no_delay_costs_nothing() { // LC 4610.5(i)
        assertThat(new PenalizeDelay(SET)
                        .penaltyFor(late("2026-03-17", "2026-03-17"))
                        .sum())
                .contains(Money.NONE);
    }

    @Test
    @Fails(PenalizeDelay.class)
    void a_delay_costs_what_is_set_and_while_nothing_is_set_shows_what_it_can_come_to() {
        assertThat(new PenalizeDelay(SET)
                        .penaltyFor(late("2026-03-17", "2026-03-20"))
                        .sum())
                .isEqualTo(dollars(3000));
        Penalty open = new PenalizeDelay(DEFAULTS).penaltyFor(late("2026-03-17", "2026-03-20"));
        assertThat(open.sum()).isEmpty();
        assertThat(open.basis()).hasToString("Lab. Code 4610.5(i)");
        assertThat(open.explain())
                .isEqualTo(
                        "the amount a day for delaying the review was not found; set penalties.delay-per-day to work it"
                                + " out (3 days (2026-03-18 to 2026-03-20), not more than $15,000), LC 4610.5(i)");
    }

    @Test
    void no_day_costs_more_than_the_statutes_ceiling() {
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("penalties.delay-per-day", "5000.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The setting penalties.delay-per-day is $5,000.01; Lab. Code 4610.5(i) allows not more than"
                        + " $5,000 a day.");
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("penalties.implementation-per-day", "6000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Lab. Code 4610.6(k)");
        assertThat(PenaltySettings.defaults()
                        .with(Map.of("penalties.implementation-per-day", "5000"))
                        .implementationPerDay()
                        .value())
                .isEqualTo(dollars(5000));
    }

    @Test
    @Passes(PenalizeLateImplementation.class)
    void days_on_which_an_appeal_is_pending_cost_nothing() { // 8 CCR 9792.10.7(a)
        Lateness paused = new Lateness(
                day("2026-03-17"), day("2026-03-22"), List.of(new Pause(day("2026-03-19"), day("2026-03-21"))));
        Penalty.Accrued penalty = (Penalty.Accrued) new PenalizeLateImplementation(SET).penaltyFor(paused);
        assertThat(penalty.days()).containsExactly(day("2026-03-18"), day("2026-03-21"), day("2026-03-22"));
        assertThat(penalty.sum()).isEqualTo(dollars(15000));
        assertThat(penalty.grade()).isEqualTo(Grade.NOT_FOUND);
        assertThat(penalty.most()).isEmpty();
    }

    @Test
    @Fails(PenalizeLateImplementation.class)
    void late_payment_costs_each_day() { // LC 4610.6(k)
        Penalty penalty = new PenalizeLateImplementation(SET).penaltyFor(late("2026-03-17", "2026-03-18"));
        assertThat(penalty.sum()).isEqualTo(dollars(5000));
        assertThat(penalty.basis()).hasToString("Lab. Code 4610.6(k)");
        assertThat(new PenalizeLateImplementation(DEFAULTS)
                        .penaltyFor(late("2026-03-17", "2026-03-18"))
                        .explain())
                .startsWith(
                        "the amount a day for late payment or authorization was not found; set"
                                + " penalties.implementation-per-day to work it out (1 day (2026-03-18), not more than $5,000)");
    }

    @Test
    void a_pause_lasts_at_least_a_day() {
        assertThatThrownBy(() -> new Pause(day("2026-03-19"), day("2026-03-19")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "before April 2026, {0}: {1} dollars")
    @CsvSource({
        "NO_PLAN, 50000",
        "PLAN_CONTENT, 5000",
        "NO_MEDICAL_DIRECTOR, 50000",
        "MATERIAL_CHANGE_NOT_FILED, 5000",
        "REVIEWER_OUTSIDE_SCOPE, 25000",
        "DENIAL_BY_NON_PHYSICIAN, 25000"
    })
    @Passes(PlanPenaltiesUntil2026.class)
    void the_older_table_of_plan_penalties(PlanBreach breach, int dollars) { // 8 CCR 9792.12(a)
        PlanPenalties rule = new Penalties(DEFAULTS)
                .rule(PlanPenalties.class, day("2026-03-31"))
                .orElseThrow();
        assertThat(rule).isInstanceOf(PlanPenaltiesUntil2026.class);
        assertThat(rule.penaltyFor(breach).flatMap(Penalty::sum)).isEqualTo(dollars(dollars));
    }

    @Test
    @Fails(PlanPenaltiesUntil2026.class)
    void the_older_table_does_not_name_what_came_later() {
        for (PlanBreach breach :
                List.of(PlanBreach.NO_APPROVAL_OF_PLAN, PlanBreach.NO_ACCREDITATION, PlanBreach.BREACH_OF_4610_G))
            assertThat(new PlanPenaltiesUntil2026().penaltyFor(breach)).isEmpty();
    }

    @ParameterizedTest(name = "since April 2026, {0}: {1} dollars")
    @CsvSource({
        "NO_PLAN, 50000",
        "PLAN_CONTENT, 5000",
        "NO_MEDICAL_DIRECTOR, 50000",
        "NO_APPROVAL_OF_PLAN, 30000",
        "MATERIAL_CHANGE_NOT_FILED, 10000",
        "NO_ACCREDITATION, 10000"
    })
    @Passes(PlanPenaltiesSince2026.class)
    void the_newer_table_of_plan_penalties(PlanBreach breach, int dollars) {
        PlanPenalties rule = new Penalties(DEFAULTS)
                .rule(PlanPenalties.class, day("2026-04-01"))
                .orElseThrow();
        assertThat(rule).isInstanceOf(PlanPenaltiesSince2026.class);
        Penalty penalty = rule.penaltyFor(breach).orElseThrow();
        assertThat(penalty.sum()).isEqualTo(dollars(dollars));
        assertThat(penalty.basis()).hasToString("8 CCR 9792.12(a)");
    }

    @Test
    @Fails(PlanPenaltiesSince2026.class)
    void what_the_newer_table_was_not_read_for_is_not_made_up() {
        PlanPenaltiesSince2026 rule = new PlanPenaltiesSince2026(DEFAULTS);
        assertThat(rule.penaltyFor(PlanBreach.REVIEWER_OUTSIDE_SCOPE)).isEmpty();
        assertThat(rule.penaltyFor(PlanBreach.DENIAL_BY_NON_PHYSICIAN)).isEmpty();
        assertThat(rule.penaltyFor(PlanBreach.BREACH_OF_4610_G).orElseThrow().explain())
                .isEqualTo("the amount for a breach of Lab. Code 4610(g) was not found; set"
                        + " penalties.plan-breach-of-4610-g to work it out, 8 CCR 9792.12(a)");
        assertThat(new PlanPenaltiesSince2026(SET)
                        .penaltyFor(PlanBreach.BREACH_OF_4610_G)
                        .orElseThrow())
                .isInstanceOfSatisfying(Penalty.Fixed.class, fixed -> {
                    assertThat(fixed.grade()).isEqualTo(Grade.NOT_FOUND);
                    assertThat(fixed.explain()).isEqualTo("a breach of Lab. Code 4610(g): $2,500, 8 CCR 9792.12(a)");
                });
    }

    private static Finding finding(MitigatingFactor factor, int percentOff) {
        return new Finding(factor, percentOff, "as the file shows");
    }

    @Test
    void good_faith_takes_a_fifth_off_and_the_arithmetic_is_kept() { // 8 CCR 9792.13
        MitigationWorksheet worksheet = new MitigationWorksheet(
                Money.dollars(5000),
                List.of(finding(MitigatingFactor.GOOD_FAITH, 20), finding(MitigatingFactor.HISTORY, 10)));
        assertThat(worksheet.assessed()).isEqualTo(Money.dollars(3500));
        assertThat(worksheet.explain())
                .containsExactly(
                        "worked out: $5,000",
                        "good faith: 20% off, $1,000 (8 CCR 9792.13)",
                        "history of earlier violations: 10% off, $500 (8 CCR 9792.13)",
                        "assessed: $3,500, 8 CCR 9792.13");
        assertThat(new MitigationWorksheet(Money.dollars(5000), List.of()).assessed())
                .isEqualTo(Money.dollars(5000));
    }

    @Test
    void factors_never_take_more_than_all_of_it() {
        MitigationWorksheet worksheet = new MitigationWorksheet(
                Money.dollars(5000),
                List.of(finding(MitigatingFactor.ABATEMENT, 100), finding(MitigatingFactor.GOOD_FAITH, 20)));
        assertThat(worksheet.assessed()).isEqualTo(Money.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 19, 21, 100, -1, 101})
    void good_faith_takes_off_nothing_or_a_fifth(int percent) {
        assertThatThrownBy(() -> finding(MitigatingFactor.GOOD_FAITH, percent))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(finding(MitigatingFactor.GOOD_FAITH, 0).percentOff()).isZero();
    }

    @Test
    void a_finding_is_a_share_with_a_reason_and_each_factor_is_weighed_once() {
        assertThatThrownBy(() -> finding(MitigatingFactor.GRAVITY, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> finding(MitigatingFactor.GRAVITY, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(finding(MitigatingFactor.GRAVITY, 100).percentOff()).isEqualTo(100);
        assertThatThrownBy(() -> new Finding(MitigatingFactor.GRAVITY, 5, " "))
                .isInstanceOf(IllegalArgumentException.class);
        List<Finding> twice = List.of(finding(MitigatingFactor.GRAVITY, 5), finding(MitigatingFactor.GRAVITY, 6));
        assertThatThrownBy(() -> new MitigationWorksheet(Money.NONE, twice))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Passes(MitigatePenalty.class)
    void a_worksheet_that_weighs_every_factor_leaves_none_out() {
        List<Finding> all = new ArrayList<>();
        Arrays.stream(MitigatingFactor.values())
                .filter(factor -> factor != MitigatingFactor.NON_COOPERATION)
                .forEach(factor -> all.add(finding(factor, 0)));
        assertThat(new MitigatePenalty().notWeighed(new MitigationWorksheet(Money.dollars(5000), all)))
                .isEmpty();
    }

    @Test
    @Fails(MitigatePenalty.class)
    void a_factor_that_was_not_weighed_is_named() {
        MitigationWorksheet worksheet = new MitigationWorksheet(
                Money.dollars(5000),
                List.of(finding(MitigatingFactor.GRAVITY, 0), finding(MitigatingFactor.NON_COOPERATION, 0)));
        assertThat(new MitigatePenalty().notWeighed(worksheet))
                .containsExactly(
                        MitigatingFactor.GOOD_FAITH,
                        MitigatingFactor.HISTORY,
                        MitigatingFactor.FREQUENCY,
                        MitigatingFactor.ABATEMENT,
                        MitigatingFactor.EXTRAORDINARY_CIRCUMSTANCES);
        assertThat(MitigatingFactor.NON_COOPERATION.section()).isEqualTo("9792.13(d)");
    }

    @Test
    @Passes(CollectPenaltyOnce.class)
    void a_civil_penalty_may_follow_beside_an_administrative_one() {
        List<Collection> civil = List.of(new Collection(CLAIMS_ADMINISTRATOR, CIVIL, Money.dollars(1000)));
        assertThat(new CollectPenaltyOnce().outstanding(Money.dollars(5000), civil))
                .isEqualTo(Money.dollars(5000));
    }

    @Test
    @Fails(CollectPenaltyOnce.class)
    void what_the_review_organization_paid_is_not_collected_from_the_administrator_again() {
        List<Collection> paid = List.of(
                new Collection(UTILIZATION_REVIEW_ORGANIZATION, ADMINISTRATIVE, Money.dollars(3000)),
                new Collection(CLAIMS_ADMINISTRATOR, ADMINISTRATIVE, Money.dollars(500)));
        assertThat(new CollectPenaltyOnce().outstanding(Money.dollars(5000), paid))
                .isEqualTo(Money.dollars(1500));
        assertThat(new CollectPenaltyOnce().outstanding(Money.dollars(3000), paid))
                .isEqualTo(Money.NONE);
    }

    @Test
    void late_records_are_penalized_since_december_2014() {
        Penalties penalties = new Penalties(DEFAULTS);
        assertThat(penalties.rule(PenalizeLateRecords.class, day("2014-11-30"))).isEmpty();
        assertThat(penalties.rule(PenalizeLateRecords.class, day("2014-12-01"))).isPresent();
        assertThat(penalties.all().rules()).hasSize(7);
    }

    @Test
    void settings_are_listed_and_slips_refused() {
        assertThat(DEFAULTS.all()).hasSize(5);
        assertThat(DEFAULTS.with(Map.of())).isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.with(Map.of("penalties.records-most", "4000"))
                        .recordsMost()
                        .value())
                .isEqualTo(Money.dollars(4000));
        assertThat(DEFAULTS.with(Map.of("penalties.records-per-day", "400"))
                        .recordsPerDay()
                        .value())
                .isEqualTo(Money.dollars(400));
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("penalties.records", "4000")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

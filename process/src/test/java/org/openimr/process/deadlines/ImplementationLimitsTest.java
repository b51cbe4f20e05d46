package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.law.ServiceMethod.MAIL_WITHIN_CALIFORNIA;
import static org.openimr.law.ServiceMethod.PERSONAL;
import static org.openimr.process.deadlines.Standing.IN_TIME;
import static org.openimr.process.deadlines.Standing.LATE;
import static org.openimr.process.deadlines.StartFact.DecisionMailed.Appealable.DETERMINATION;
import static org.openimr.process.deadlines.StartFact.DecisionMailed.Appealable.INELIGIBILITY;
import static org.openimr.process.deadlines.Terms.DEFAULTS;
import static org.openimr.process.deadlines.Terms.day;
import static org.openimr.process.deadlines.Terms.limit;
import static org.openimr.process.deadlines.Terms.on;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.process.deadlines.StartFact.DecisionMailed;
import org.openimr.process.deadlines.StartFact.DeterminationReceived;
import org.openimr.process.deadlines.StartFact.OnDay;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Rows 25 to 28 of section 6. */
class ImplementationLimitsTest {
    private static final DeterminationReceived RECEIVED =
            new DeterminationReceived(day("2026-05-22"), Optional.empty());

    private static DeterminationReceived neededBy(String date) {
        return new DeterminationReceived(day("2026-05-22"), Optional.of(day(date)));
    }

    @Test
    @Passes(AuthorizeCare.class)
    void treatment_is_authorized_in_time_on_the_fifth_working_day() { // LC 4610.6(j)
        assertThat(on(new AuthorizeCare().termFor(RECEIVED), "2026-06-01")).isEqualTo(IN_TIME);
        assertThat(limit(new AuthorizeCare().termFor(neededBy("2026-06-01"))).lastDay())
                .isEqualTo("2026-06-01");
        assertThat(RECEIVED.judgedOn()).isEqualTo("2026-05-22");
    }

    @Test
    @Fails(AuthorizeCare.class)
    void treatment_is_authorized_late_on_the_sixth() {
        assertThat(on(new AuthorizeCare().termFor(RECEIVED), "2026-06-02")).isEqualTo(LATE);
    }

    @Test
    @Fails(AuthorizeCare.class)
    void treatment_that_is_needed_sooner_is_authorized_late_the_day_after() {
        Term term = new AuthorizeCare().termFor(neededBy("2026-05-27"));
        assertThat(on(term, "2026-05-27")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-05-28")).isEqualTo(LATE);
        assertThat(limit(term).sentences())
                .last()
                .isEqualTo(
                        "It ends earlier, on Wednesday, May 27, 2026, because the worker's condition needs the treatment"
                                + " by then (Lab. Code 4610.6(j)).");
    }

    @Test
    @Passes(ReimburseCare.class)
    void past_treatment_is_paid_in_time_on_day_20() {
        assertThat(on(new ReimburseCare().termFor(RECEIVED), "2026-06-11")).isEqualTo(IN_TIME);
    }

    @Test
    @Fails(ReimburseCare.class)
    void past_treatment_is_paid_late_on_day_21() {
        assertThat(on(new ReimburseCare().termFor(RECEIVED), "2026-06-12")).isEqualTo(LATE);
    }

    @Test
    @Passes(AppealDecision.class)
    void a_petition_is_in_time_on_day_35_after_mailing_or_the_open_day_after_it() { // LC 4610.6(h), 8 CCR 10575(c)
        Term term = new AppealDecision()
                .termFor(new DecisionMailed(DETERMINATION, day("2026-03-02"), MAIL_WITHIN_CALIFORNIA));
        assertThat(on(term, "2026-04-06")).isEqualTo(IN_TIME);
        assertThat(limit(term).explain())
                .isEqualTo(
                        "30 days from mailing of the determination 2026-03-02 → 2026-04-01; +5 days for service by mail,"
                                + " CCP 1013(a) → 2026-04-06");
        Term rolled = new AppealDecision()
                .termFor(new DecisionMailed(DETERMINATION, day("2026-03-05"), PERSONAL)); // day 30 is a Saturday
        assertThat(on(rolled, "2026-04-06")).isEqualTo(IN_TIME);
        assertThat(on(rolled, "2026-04-07")).isEqualTo(LATE);
    }

    @Test
    @Fails(AppealDecision.class)
    void a_petition_against_ineligibility_is_late_on_day_31_after_personal_service() {
        DecisionMailed fact = new DecisionMailed(INELIGIBILITY, day("2026-03-02"), PERSONAL);
        Term term = new AppealDecision().termFor(fact);
        assertThat(on(term, "2026-04-01")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-04-02")).isEqualTo(LATE);
        assertThat(limit(term).explain()).contains("from mailing of the ineligibility decision");
        assertThat(fact.judgedOn()).isEqualTo("2026-03-02");
    }

    @Test
    @Passes(PayFee.class)
    void no_time_runs_for_the_fee_while_none_is_set() { // 8 CCR 9792.10.8: not found
        PayFee rule = new PayFee(DEFAULTS.feeDays());
        Term term = rule.termFor(new OnDay(day("2026-03-02")));
        assertThat(term).isInstanceOf(Term.NotSet.class);
        assertThat(term.basis()).hasToString("8 CCR 9792.10.8");
        assertThat(on(term, "2030-01-01")).isEqualTo(IN_TIME);
        assertThat(term.sentences())
                .containsExactly("The time for paying the fee was not found (8 CCR 9792.10.8) and none is set.");
        assertThat(rule.norm().must()).isEqualTo("The fee must be paid within a time that was not found.");
    }

    @Test
    @Fails(PayFee.class)
    void once_a_time_is_set_the_day_after_it_is_late() {
        PayFee rule =
                new PayFee(DEFAULTS.with(Map.of("deadlines.fee-days", "30")).feeDays());
        Term term = rule.termFor(new OnDay(day("2026-03-02")));
        assertThat(on(term, "2026-04-01")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-04-02")).isEqualTo(LATE);
        assertThat(rule.norm().must()).isEqualTo("The fee must be paid within 30 days of the invoice.");
    }
}

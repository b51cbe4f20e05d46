package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.law.ServiceMethod.ELECTRONIC;
import static org.openimr.law.ServiceMethod.MAIL_ELSEWHERE_IN_US;
import static org.openimr.law.ServiceMethod.MAIL_WITHIN_CALIFORNIA;
import static org.openimr.law.ServiceMethod.PERSONAL;
import static org.openimr.process.deadlines.Standing.DOUBTFUL;
import static org.openimr.process.deadlines.Standing.IN_TIME;
import static org.openimr.process.deadlines.Standing.LATE;
import static org.openimr.process.deadlines.Terms.DEFAULTS;
import static org.openimr.process.deadlines.Terms.day;
import static org.openimr.process.deadlines.Terms.limit;
import static org.openimr.process.deadlines.Terms.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.law.ServiceMethod;
import org.openimr.process.deadlines.StartFact.FormOmitted;
import org.openimr.process.deadlines.StartFact.OnDay;
import org.openimr.process.deadlines.StartFact.Served;
import org.openimr.process.deadlines.StartFact.UtilizationReviewDecided;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Rows 9 to 13 of section 6 and our own target for eligibility. */
class ApplicationLimitsTest {
    private static UtilizationReviewDecided served(String date, ServiceMethod method) {
        return new UtilizationReviewDecided(day(date), Optional.of(new Served(day(date), method)));
    }

    private static UtilizationReviewDecided unproved(String decidedOn) {
        return new UtilizationReviewDecided(day(decidedOn), Optional.empty());
    }

    private static Term application(UtilizationReviewDecided fact) {
        return new FileApplication().termFor(fact);
    }

    private static Term formulary(UtilizationReviewDecided fact) {
        return new FileFormularyApplication().termFor(fact);
    }

    @Test
    @Passes(FileApplication.class)
    void an_application_on_day_30_is_in_time() { // LC 4610.5(h)(1)(B)
        assertThat(on(application(served("2026-03-02", PERSONAL)), "2026-04-01"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(FileApplication.class)
    void an_application_on_day_31_is_late() {
        assertThat(on(application(served("2026-03-02", PERSONAL)), "2026-04-02"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(FileApplication.class)
    void mail_adds_five_days_and_the_holiday_rolls() {
        Term term = application(served("2016-10-18", MAIL_WITHIN_CALIFORNIA));
        assertThat(limit(term).lastDay()).isEqualTo("2016-11-22");
        Term overThanksgiving = application(served("2016-10-20", MAIL_WITHIN_CALIFORNIA));
        assertThat(limit(overThanksgiving).lastDay()).isEqualTo("2016-11-28");
        assertThat(limit(overThanksgiving).explain())
                .isEqualTo(
                        "30 days from service of the utilization review decision 2016-10-20 → 2016-11-19; +5 days for"
                                + " service by mail, CCP 1013(a) → 2016-11-24; Thanksgiving Day, Day after Thanksgiving, Saturday,"
                                + " Sunday → 2016-11-28, CCP 12a");
    }

    @Test
    @Fails(FileApplication.class)
    void mail_from_elsewhere_gives_ten_days_and_no_eleventh() {
        Term term = application(served("2026-03-02", MAIL_ELSEWHERE_IN_US));
        assertThat(on(term, "2026-04-13")).isEqualTo(IN_TIME); // the 11th is a Saturday
        assertThat(on(term, "2026-04-14")).isEqualTo(LATE);
    }

    @Test
    @Passes(FileApplication.class)
    void without_proof_of_service_it_is_in_time_for_thirty_days_from_the_decision() {
        Term term = application(unproved("2026-03-02"));
        assertThat(on(term, "2026-04-01")).isEqualTo(IN_TIME);
        assertThat(limit(term).explain()).contains("from the date of the utilization review decision 2026-03-02");
    }

    @Test
    @Fails(FileApplication.class)
    void without_proof_of_service_it_is_doubtful_after_that_and_never_late_by_itself() {
        Term term = application(unproved("2026-03-02"));
        assertThat(on(term, "2026-04-02")).isEqualTo(DOUBTFUL);
        assertThat(on(term, "2027-04-02")).isEqualTo(DOUBTFUL);
        assertThat(term.sentences())
                .last()
                .isEqualTo(
                        "There is no proof when the decision was served, so an application after that day is not refused"
                                + " as late before an inquiry (OpenIMR service without proof is asked about).");
    }

    @Test
    void without_proof_of_service_a_clock_that_stands_still_stands_still() {
        assertThat(new FileApplication().termFor(unproved("2026-03-02"), Terms.heldSince("2026-03-10T09:00")))
                .isInstanceOf(Term.StandsStill.class);
    }

    @Test
    void a_decision_is_not_served_before_it_is_made() {
        assertThatThrownBy(() -> new UtilizationReviewDecided(
                        day("2026-03-02"), Optional.of(new Served(day("2026-03-01"), PERSONAL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decision of 2026-03-02 cannot be served on 2026-03-01");
        assertThat(served("2026-03-02", PERSONAL).judgedOn()).isEqualTo("2026-03-02");
        assertThat(new UtilizationReviewDecided(day("2026-03-02"), Optional.of(new Served(day("2026-03-05"), PERSONAL)))
                        .judgedOn())
                .isEqualTo("2026-03-05");
        assertThat(unproved("2026-03-02").judgedOn()).isEqualTo("2026-03-02");
    }

    @Test
    @Passes(FileFormularyApplication.class)
    void an_application_on_a_formulary_drug_on_day_10_is_in_time() { // LC 4610.5(h)(1)(A)
        Term term = formulary(served("2026-03-02", PERSONAL));
        assertThat(on(term, "2026-03-12")).isEqualTo(IN_TIME);
        assertThat(((Term.Runs) term).doubts()).isEmpty();
    }

    @Test
    @Fails(FileFormularyApplication.class)
    void an_application_on_a_formulary_drug_on_day_11_is_late() {
        assertThat(on(formulary(served("2026-03-02", PERSONAL)), "2026-03-13")).isEqualTo(LATE);
    }

    @Test
    @Passes(FileFormularyApplication.class)
    void days_11_to_15_after_mailing_are_doubtful_for_a_formulary_drug() {
        Term term = formulary(served("2026-03-02", MAIL_WITHIN_CALIFORNIA));
        assertThat(on(term, "2026-03-12")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-03-13")).isEqualTo(DOUBTFUL);
        assertThat(on(term, "2026-03-17")).isEqualTo(DOUBTFUL);
        assertThat(((Term.Runs) term).doubts())
                .extracting(Doubt::first, Doubt::last)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day("2026-03-13"), Optional.of(day("2026-03-17"))));
        assertThat(term.sentences()).last().asString().startsWith("No authority was found that the manner of service");
    }

    @Test
    @Fails(FileFormularyApplication.class)
    void day_16_after_mailing_is_late_for_a_formulary_drug() {
        assertThat(on(formulary(served("2026-03-02", MAIL_WITHIN_CALIFORNIA)), "2026-03-18"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(FileFormularyApplication.class)
    void what_electronic_service_adds_is_as_doubtful() {
        Term term = formulary(served("2026-03-02", ELECTRONIC));
        assertThat(on(term, "2026-03-16")).isEqualTo(DOUBTFUL);
        assertThat(on(term, "2026-03-17")).isEqualTo(LATE);
    }

    @Test
    @Fails(FileFormularyApplication.class)
    void without_proof_of_service_day_11_is_doubtful_for_a_formulary_drug() {
        Term term = formulary(unproved("2026-03-02"));
        assertThat(on(term, "2026-03-12")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-03-13")).isEqualTo(DOUBTFUL);
        assertThat(((Term.Runs) term).doubts()).hasSize(1);
    }

    @Test
    void a_formulary_clock_that_stands_still_has_no_last_day() {
        assertThat(new FileFormularyApplication()
                        .termFor(served("2026-03-02", MAIL_WITHIN_CALIFORNIA), Terms.heldSince("2026-03-10T09:00")))
                .isInstanceOf(Term.StandsStill.class);
        // stopped on day 13: without what mail adds the time had ended, with it it stands still
        assertThat(new FileFormularyApplication()
                        .termFor(served("2026-03-02", MAIL_WITHIN_CALIFORNIA), Terms.heldSince("2026-03-15T09:00")))
                .isInstanceOf(Term.StandsStill.class);
    }

    @Test
    @Passes(FileAfterLiabilityDispute.class)
    void a_request_after_a_liability_dispute_is_in_time_on_day_30() { // LC 4610.5(h)(2)
        Term term = new FileAfterLiabilityDispute().termFor(new Served(day("2026-03-02"), PERSONAL));
        assertThat(on(term, "2026-04-01")).isEqualTo(IN_TIME);
        assertThat(limit(term).explain()).contains("from service of the notice that the other dispute is resolved");
    }

    @Test
    @Fails(FileAfterLiabilityDispute.class)
    void a_request_after_a_liability_dispute_is_late_on_day_31() {
        assertThat(on(new FileAfterLiabilityDispute().termFor(new Served(day("2026-03-02"), PERSONAL)), "2026-04-02"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(FileAfterOmission.class)
    void no_time_runs_while_the_form_is_not_given() { // LC 4610.5(h)(3)
        Term term = new FileAfterOmission().termFor(new FormOmitted(day("2026-03-02"), false, Optional.empty()));
        assertThat(term).isInstanceOf(Term.NotStarted.class);
        assertThat(term.basis()).hasToString("Lab. Code 4610.5(h)(3)");
        assertThat(term.sentences())
                .isEqualTo(List.of(
                        "The time for the application has not begun: the decision of 2026-03-02 came without the"
                                + " application form or the notice (Lab. Code 4610.5(h)(3))."));
        assertThat(on(term, "2027-03-02")).isEqualTo(IN_TIME);
    }

    private static Term given(String on, boolean formulary) {
        return new FileAfterOmission()
                .termFor(new FormOmitted(
                        day("2017-12-01"), formulary, Optional.of(new Served(day(on), MAIL_WITHIN_CALIFORNIA))));
    }

    @Test
    @Fails(FileAfterOmission.class)
    void once_the_form_is_given_the_usual_time_runs_and_ends() {
        assertThat(on(given("2026-03-02", false), "2026-04-06")).isEqualTo(IN_TIME);
        assertThat(on(given("2026-03-02", false), "2026-04-07")).isEqualTo(LATE);
        assertThat(limit(given("2026-03-02", false)).explain())
                .startsWith("30 days from the giving of the application form and notice 2026-03-02");
    }

    @Test
    @Fails(FileAfterOmission.class)
    void the_usual_time_for_a_formulary_drug_is_shorter_since_2018() {
        assertThat(limit(given("2018-01-02", true)).explain()).startsWith("10 days from");
        assertThat(limit(given("2018-01-01", true)).explain()).startsWith("10 days from");
        assertThat(limit(given("2017-12-31", true)).explain()).startsWith("30 days from");
        assertThat(limit(given("2018-01-02", false)).explain()).startsWith("30 days from");
    }

    @Test
    void what_was_omitted_is_judged_by_the_day_it_was_given() {
        assertThat(new FormOmitted(day("2017-12-01"), true, Optional.empty()).judgedOn())
                .isEqualTo("2017-12-01");
        assertThat(new FormOmitted(day("2017-12-01"), true, Optional.of(new Served(day("2018-01-02"), PERSONAL)))
                        .judgedOn())
                .isEqualTo("2018-01-02");
    }

    @Test
    @Passes(AnswerInquiryUnderEmergencyRules.class)
    void in_2013_an_inquiry_was_answered_in_time_on_day_15() { // 8 CCR 9792.10.3(c)
        assertThat(on(new AnswerInquiryUnderEmergencyRules().termFor(new OnDay(day("2013-06-03"))), "2013-06-18"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(AnswerInquiryUnderEmergencyRules.class)
    void in_2013_an_answer_on_day_16_was_late() {
        assertThat(on(new AnswerInquiryUnderEmergencyRules().termFor(new OnDay(day("2013-06-03"))), "2013-06-19"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(AnswerInquiry.class)
    void an_inquiry_is_answered_in_time_on_the_fifth_business_day() {
        AnswerInquiry rule = new AnswerInquiry();
        assertThat(on(rule.termFor(new OnDay(day("2026-05-22"))), "2026-06-01")).isEqualTo(IN_TIME);
        assertThat(rule.duty()).isEqualTo(Duty.ANSWER_INQUIRY);
    }

    @Test
    @Fails(AnswerInquiry.class)
    void an_answer_on_the_sixth_business_day_is_late() {
        assertThat(on(new AnswerInquiry().termFor(new OnDay(day("2026-05-22"))), "2026-06-02"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(FindEligibility.class)
    void eligibility_is_decided_within_our_target_on_the_fifth_business_day() {
        FindEligibility rule = new FindEligibility(DEFAULTS.eligibilityBusinessDays());
        assertThat(on(rule.termFor(new OnDay(day("2026-05-22"))), "2026-06-01")).isEqualTo(IN_TIME);
        assertThat(rule.force()).isEqualTo(Force.TARGET);
    }

    @Test
    @Fails(FindEligibility.class)
    void eligibility_is_decided_after_our_target_on_the_sixth() {
        FindEligibility rule = new FindEligibility(DEFAULTS.eligibilityBusinessDays());
        assertThat(on(rule.termFor(new OnDay(day("2026-05-22"))), "2026-06-02")).isEqualTo(LATE);
    }

    @Test
    @Passes(FileFormularyApplication.class)
    void the_ten_certain_days_run_from_service_and_not_from_the_decision() {
        Term term = formulary(new UtilizationReviewDecided(
                day("2026-02-23"), Optional.of(new Served(day("2026-03-02"), MAIL_WITHIN_CALIFORNIA))));
        assertThat(on(term, "2026-03-12")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-03-13")).isEqualTo(DOUBTFUL);
    }

    @Test
    void service_and_a_request_after_a_deferral_are_judged_by_their_own_day() {
        assertThat(new Served(day("2026-03-02"), PERSONAL).judgedOn()).isEqualTo("2026-03-02");
        assertThat(new StartFact.RequestAfterDeferral(
                                day("2026-03-02"),
                                new StartFact.RecommendationReceived(day("2026-03-05"), day("2026-03-04")))
                        .judgedOn())
                .isEqualTo("2026-03-05");
    }
}

package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.deadlines.Standing.IN_TIME;
import static org.openimr.process.deadlines.Standing.LATE;
import static org.openimr.process.deadlines.Terms.DEFAULTS;
import static org.openimr.process.deadlines.Terms.at;
import static org.openimr.process.deadlines.Terms.atMinute;
import static org.openimr.process.deadlines.Terms.day;
import static org.openimr.process.deadlines.Terms.limit;
import static org.openimr.process.deadlines.Terms.on;

import org.junit.jupiter.api.Test;
import org.openimr.process.deadlines.StartFact.At;
import org.openimr.process.deadlines.StartFact.OnDay;
import org.openimr.process.deadlines.StartFact.RecommendationReceived;
import org.openimr.process.deadlines.StartFact.RequestAfterDeferral;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Rows 1 to 7 of section 6: the last good day and the first bad day of each. */
class UtilizationReviewLimitsTest {
    // received on Friday before Memorial Day: 26, 27, 28, 29 May and 1 June are the five
    private final Term prospective =
            new ReviewProspectively().termFor(new RecommendationReceived(day("2026-05-22"), day("2026-05-21")));

    @Test
    @Passes(ReviewProspectively.class)
    void review_before_treatment_is_in_time_on_the_fifth_business_day() { // LC 4610(i)(1)
        assertThat(on(prospective, "2026-06-01")).isEqualTo(IN_TIME);
        assertThat(limit(prospective).explain())
                .isEqualTo("5 business days from receipt of the request for authorization 2026-05-22 → 2026-06-01");
    }

    @Test
    @Fails(ReviewProspectively.class)
    void review_before_treatment_is_late_on_the_sixth_business_day() {
        assertThat(on(prospective, "2026-06-02")).isEqualTo(LATE);
    }

    @Test
    @Passes(ReviewProspectively.class)
    void fourteen_days_from_the_recommendation_end_it_when_they_come_first() {
        Term term = new ReviewProspectively().termFor(new RecommendationReceived(day("2026-05-22"), day("2026-05-16")));
        assertThat(limit(term).lastDay()).isEqualTo("2026-05-30"); // a Saturday: the outer limit does not move
        assertThat(limit(term).explain())
                .isEqualTo(
                        "5 business days from receipt of the request for authorization 2026-05-22 → 2026-06-01; but not"
                                + " after 2026-05-30, LC 4610(i)(1)");
        assertThat(limit(term).sentences())
                .last()
                .isEqualTo(
                        "It ends earlier, on Saturday, May 30, 2026, because it is the 14th day after the recommendation"
                                + " of 2026-05-16 (Lab. Code 4610(i)(1)).");
    }

    @Test
    @Fails(ReviewProspectively.class)
    void the_outer_limit_makes_the_fifteenth_day_late_although_the_business_days_still_run() {
        Term term = new ReviewProspectively().termFor(new RecommendationReceived(day("2026-05-22"), day("2026-05-16")));
        assertThat(on(term, "2026-05-31")).isEqualTo(LATE);
    }

    @Test
    void a_recommendation_is_made_before_it_is_received() {
        assertThatThrownBy(() -> new RecommendationReceived(day("2026-05-22"), day("2026-05-23")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RecommendationReceived(day("2026-05-22"), day("2026-05-22")).judgedOn())
                .isEqualTo("2026-05-22");
    }

    @Test
    @Passes(ReviewFormularyRequest.class)
    void review_of_a_formulary_drug_is_in_time_on_the_fifth_business_day() {
        assertThat(on(new ReviewFormularyRequest().termFor(new OnDay(day("2026-05-22"))), "2026-06-01"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(ReviewFormularyRequest.class)
    void review_of_a_formulary_drug_is_late_on_the_sixth() {
        assertThat(on(new ReviewFormularyRequest().termFor(new OnDay(day("2026-05-22"))), "2026-06-02"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(ReviewRetrospectively.class)
    void review_after_treatment_is_in_time_on_the_thirtieth_day_or_the_open_day_after_it() { // LC 4610(i)(2)
        Term term = new ReviewRetrospectively().termFor(new OnDay(day("2026-06-04")));
        assertThat(limit(term).lastDay()).isEqualTo("2026-07-06"); // 4 July is a Saturday, the 3rd a holiday
        assertThat(on(term, "2026-07-06")).isEqualTo(IN_TIME);
    }

    @Test
    @Fails(ReviewRetrospectively.class)
    void review_after_treatment_is_late_on_the_day_after() {
        assertThat(on(new ReviewRetrospectively().termFor(new OnDay(day("2026-06-04"))), "2026-07-07"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(ReviewExpedited.class)
    void expedited_review_is_in_time_at_the_last_minute_of_72_hours() { // LC 4610(i)(3)
        Term term = new ReviewExpedited().termFor(new At(at("2026-05-22T16:30")));
        assertThat(atMinute(term, "2026-05-25T16:30")).isEqualTo(IN_TIME);
        assertThat(limit(term).explain()).startsWith("72 hours from receipt of the information by utilization review");
    }

    @Test
    @Fails(ReviewExpedited.class)
    void expedited_review_is_late_a_minute_after() {
        assertThat(atMinute(new ReviewExpedited().termFor(new At(at("2026-05-22T16:30"))), "2026-05-25T16:31"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(TellPhysician.class)
    void the_physician_is_told_in_time_within_24_hours() { // LC 4610(i)(4)(A)
        assertThat(atMinute(new TellPhysician().termFor(new At(at("2026-05-22T10:00"))), "2026-05-23T10:00"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(TellPhysician.class)
    void the_physician_is_told_late_a_minute_after() {
        assertThat(atMinute(new TellPhysician().termFor(new At(at("2026-05-22T10:00"))), "2026-05-23T10:01"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(WriteConcurrentDenial.class)
    void a_denial_in_concurrent_review_is_written_in_time_within_24_hours() { // LC 4610(i)(4)(B)
        assertThat(atMinute(new WriteConcurrentDenial().termFor(new At(at("2026-05-22T10:00"))), "2026-05-23T10:00"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(WriteConcurrentDenial.class)
    void a_denial_in_concurrent_review_is_written_late_a_minute_after() {
        assertThat(atMinute(new WriteConcurrentDenial().termFor(new At(at("2026-05-22T10:00"))), "2026-05-23T10:01"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(WriteProspectiveDenial.class)
    void a_denial_before_treatment_is_written_in_time_on_the_second_business_day() {
        assertThat(on(new WriteProspectiveDenial().termFor(new OnDay(day("2026-05-22"))), "2026-05-27"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(WriteProspectiveDenial.class)
    void a_denial_before_treatment_is_written_late_on_the_third() {
        assertThat(on(new WriteProspectiveDenial().termFor(new OnDay(day("2026-05-22"))), "2026-05-28"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(DeferReview.class)
    void a_deferral_is_sent_in_time_on_the_fifth_business_day() { // 8 CCR 9792.9.1(b)(1)
        Term term = new DeferReview(DEFAULTS.deferralBusinessDays()).termFor(new OnDay(day("2026-05-22")));
        assertThat(on(term, "2026-06-01")).isEqualTo(IN_TIME);
        assertThat(new DeferReview(DEFAULTS.deferralBusinessDays()).norm().must())
                .contains("within 5 business days");
    }

    @Test
    @Fails(DeferReview.class)
    void a_deferral_is_sent_late_on_the_sixth() {
        Term term = new DeferReview(DEFAULTS.deferralBusinessDays()).termFor(new OnDay(day("2026-05-22")));
        assertThat(on(term, "2026-06-02")).isEqualTo(LATE);
    }

    @Test
    @Passes(ReviewRetrospectivelyAfterDeferral.class)
    void review_after_treatment_runs_30_days_from_the_end_of_the_liability_dispute() { // LC 4610(m)
        Term term = new ReviewRetrospectivelyAfterDeferral().termFor(new OnDay(day("2026-03-02")));
        assertThat(on(term, "2026-04-01")).isEqualTo(IN_TIME);
        assertThat(limit(term).explain()).contains("from the day liability was finally decided 2026-03-02");
    }

    @Test
    @Fails(ReviewRetrospectivelyAfterDeferral.class)
    void review_after_treatment_is_late_on_day_31_from_the_end_of_the_liability_dispute() {
        assertThat(on(new ReviewRetrospectivelyAfterDeferral().termFor(new OnDay(day("2026-03-02"))), "2026-04-02"))
                .isEqualTo(LATE);
    }

    private static Term afterDeferral(String liabilityFinal, String received) {
        return new ReviewProspectivelyAfterDeferral()
                .termFor(new RequestAfterDeferral(
                        day(liabilityFinal), new RecommendationReceived(day(received), day(received))));
    }

    @Test
    @Passes(ReviewProspectivelyAfterDeferral.class)
    void review_before_treatment_runs_from_a_request_that_comes_after_the_liability_dispute() {
        Term term = afterDeferral("2026-05-21", "2026-05-22");
        assertThat(on(term, "2026-06-01")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-06-02")).isEqualTo(LATE);
        assertThat(limit(term).explain()).contains("from receipt of a request made after liability was decided");
        assertThat(term.basis()).hasToString("Lab. Code 4610(m)");
    }

    @Test
    @Fails(ReviewProspectivelyAfterDeferral.class)
    void no_time_runs_for_a_request_that_came_before_the_end_of_the_liability_dispute() {
        Term term = afterDeferral("2026-05-22", "2026-05-22");
        assertThat(term).isInstanceOf(Term.NotStarted.class);
        assertThat(term.sentences()).first().asString().contains("finally decided on 2026-05-22 (Lab. Code 4610(m)).");
        assertThat(on(term, "2027-01-01")).isEqualTo(IN_TIME);
    }
}

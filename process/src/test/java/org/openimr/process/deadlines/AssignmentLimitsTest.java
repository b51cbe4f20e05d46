package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.law.ServiceMethod.ELECTRONIC;
import static org.openimr.law.ServiceMethod.FAX;
import static org.openimr.law.ServiceMethod.MAIL_WITHIN_CALIFORNIA;
import static org.openimr.process.deadlines.Standing.IN_TIME;
import static org.openimr.process.deadlines.Standing.LATE;
import static org.openimr.process.deadlines.Terms.DEFAULTS;
import static org.openimr.process.deadlines.Terms.at;
import static org.openimr.process.deadlines.Terms.atMinute;
import static org.openimr.process.deadlines.Terms.day;
import static org.openimr.process.deadlines.Terms.limit;
import static org.openimr.process.deadlines.Terms.on;

import org.junit.jupiter.api.Test;
import org.openimr.law.ServiceMethod;
import org.openimr.process.deadlines.StartFact.At;
import org.openimr.process.deadlines.StartFact.NoticeSent;
import org.openimr.process.deadlines.StartFact.OnDay;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Rows 14 to 20 of section 6. */
class AssignmentLimitsTest {
    private static NoticeSent notice(ServiceMethod method) {
        return new NoticeSent(at("2026-03-02T23:30"), method);
    }

    private static At noon(String date) {
        return new At(at(date + "T12:00"));
    }

    @Test
    @Passes(SendAssignmentNotice.class)
    void the_notice_of_assignment_is_in_time_on_the_next_business_day() { // 8 CCR 9792.10.4(b)
        assertThat(on(new SendAssignmentNotice().termFor(new OnDay(day("2026-05-22"))), "2026-05-26"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(SendAssignmentNotice.class)
    void the_notice_of_assignment_is_late_on_the_second() {
        assertThat(on(new SendAssignmentNotice().termFor(new OnDay(day("2026-05-22"))), "2026-05-27"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(SendRecords.class)
    void records_are_in_time_on_day_15_of_a_mailed_notice_and_on_day_12_of_an_electronic_one() { // 9792.10.5(a)(1)
        assertThat(on(new SendRecords().termFor(notice(MAIL_WITHIN_CALIFORNIA)), "2026-03-17"))
                .isEqualTo(IN_TIME);
        assertThat(limit(new SendRecords().termFor(notice(FAX))).lastDay()).isEqualTo("2026-03-17");
        Term electronic = new SendRecords().termFor(new NoticeSent(at("2026-03-04T09:00"), ELECTRONIC));
        assertThat(on(electronic, "2026-03-16")).isEqualTo(IN_TIME);
        assertThat(limit(electronic).explain())
                .isEqualTo("12 days from electronic notice of the assignment 2026-03-04 → 2026-03-16");
    }

    @Test
    @Fails(SendRecords.class)
    void records_are_late_on_day_16_of_a_mailed_notice_and_on_day_13_of_an_electronic_one() {
        assertThat(on(new SendRecords().termFor(notice(MAIL_WITHIN_CALIFORNIA)), "2026-03-18"))
                .isEqualTo(LATE);
        assertThat(on(new SendRecords().termFor(new NoticeSent(at("2026-03-04T09:00"), ELECTRONIC)), "2026-03-17"))
                .isEqualTo(LATE);
        assertThat(new SendRecords().force()).isEqualTo(Force.LIMIT);
    }

    @Test
    @Passes(SendRecordsByStatute.class)
    void the_statute_gives_ten_days_as_a_warning() { // LC 4610.5(l)
        assertThat(on(new SendRecordsByStatute().termFor(notice(MAIL_WITHIN_CALIFORNIA)), "2026-03-12"))
                .isEqualTo(IN_TIME);
        assertThat(new SendRecordsByStatute().force()).isEqualTo(Force.WARNING);
    }

    @Test
    @Fails(SendRecordsByStatute.class)
    void the_warning_is_passed_on_day_eleven() {
        assertThat(on(new SendRecordsByStatute().termFor(notice(MAIL_WITHIN_CALIFORNIA)), "2026-03-13"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(SendExpeditedRecords.class)
    void expedited_records_are_in_time_at_the_last_minute_of_24_hours() {
        assertThat(atMinute(new SendExpeditedRecords().termFor(noon("2026-03-06")), "2026-03-07T12:00"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(SendExpeditedRecords.class)
    void expedited_records_are_late_a_minute_after() {
        assertThat(atMinute(new SendExpeditedRecords().termFor(noon("2026-03-06")), "2026-03-07T12:01"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(SendExpeditedRecordsByStatute.class)
    void the_statute_counts_24_hours_from_approval_as_a_warning() { // LC 4610.5(n)
        assertThat(atMinute(new SendExpeditedRecordsByStatute().termFor(noon("2026-03-06")), "2026-03-07T12:00"))
                .isEqualTo(IN_TIME);
        assertThat(new SendExpeditedRecordsByStatute().force()).isEqualTo(Force.WARNING);
    }

    @Test
    @Fails(SendExpeditedRecordsByStatute.class)
    void that_warning_is_passed_a_minute_after() {
        assertThat(atMinute(new SendExpeditedRecordsByStatute().termFor(noon("2026-03-06")), "2026-03-07T12:01"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(SubmitSupport.class)
    void the_worker_may_send_records_to_day_15() {
        SubmitSupport rule = new SubmitSupport(DEFAULTS.supportDays());
        assertThat(on(rule.termFor(notice(ELECTRONIC)), "2026-03-17")).isEqualTo(IN_TIME);
        assertThat(rule.norm().must()).contains("within 15 days");
    }

    @Test
    @Fails(SubmitSupport.class)
    void what_the_worker_sends_on_day_16_is_marked_late() {
        assertThat(on(new SubmitSupport(DEFAULTS.supportDays()).termFor(notice(ELECTRONIC)), "2026-03-18"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(SubmitExpeditedSupport.class)
    void in_expedited_review_the_worker_may_send_records_for_24_hours() {
        SubmitExpeditedSupport rule = new SubmitExpeditedSupport(DEFAULTS.supportHours());
        assertThat(atMinute(rule.termFor(noon("2026-03-06")), "2026-03-07T12:00"))
                .isEqualTo(IN_TIME);
        assertThat(rule.norm().must()).contains("within 24 hours");
    }

    @Test
    @Fails(SubmitExpeditedSupport.class)
    void in_expedited_review_what_comes_after_24_hours_is_marked_late() {
        assertThat(atMinute(
                        new SubmitExpeditedSupport(DEFAULTS.supportHours()).termFor(noon("2026-03-06")),
                        "2026-03-07T12:01"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(ForwardLaterRecords.class)
    void records_found_later_are_forwarded_in_time_the_same_day() { // LC 4610.5(m)
        Term term = new ForwardLaterRecords().termFor(noon("2026-03-06"));
        assertThat(atMinute(term, "2026-03-06T23:59")).isEqualTo(IN_TIME);
        assertThat(term.sentences())
                .isEqualTo(java.util.List.of(
                        "It is due immediately on discovery of the records on Friday, March 6, 2026 at"
                                + " 12:00 PM PST (Lab. Code 4610.5(m))."));
        assertThat(term.basis()).hasToString("Lab. Code 4610.5(m)");
    }

    @Test
    @Fails(ForwardLaterRecords.class)
    void records_found_later_are_forwarded_late_the_next_day() {
        assertThat(atMinute(new ForwardLaterRecords().termFor(noon("2026-03-06")), "2026-03-07T00:00"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(ReportEndOfDispute.class)
    void an_authorization_is_reported_in_time_on_day_5() { // LC 4610.5(g)
        assertThat(on(new ReportEndOfDispute().termFor(new OnDay(day("2026-03-05"))), "2026-03-10"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(ReportEndOfDispute.class)
    void an_authorization_is_reported_late_on_day_6() {
        assertThat(on(new ReportEndOfDispute().termFor(new OnDay(day("2026-03-05"))), "2026-03-11"))
                .isEqualTo(LATE);
    }

    @Test
    @Passes(ReportChangeOfAdministrator.class)
    void a_new_administrator_is_reported_in_time_on_the_fifth_working_day() { // LC 4610.5(p)
        assertThat(on(new ReportChangeOfAdministrator().termFor(new OnDay(day("2026-03-05"))), "2026-03-12"))
                .isEqualTo(IN_TIME);
    }

    @Test
    @Fails(ReportChangeOfAdministrator.class)
    void a_new_administrator_is_reported_late_on_the_sixth() {
        assertThat(on(new ReportChangeOfAdministrator().termFor(new OnDay(day("2026-03-05"))), "2026-03-13"))
                .isEqualTo(LATE);
    }

    @Test
    void a_fact_is_judged_by_its_own_day_in_california() {
        assertThat(notice(FAX).judgedOn()).isEqualTo("2026-03-02");
        assertThat(new At(at("2026-03-02T23:30")).judgedOn()).isEqualTo("2026-03-02");
        assertThat(new OnDay(day("2026-03-02")).judgedOn()).isEqualTo("2026-03-02");
    }
}

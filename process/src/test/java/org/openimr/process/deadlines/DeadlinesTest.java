package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;

/** The register of times. */
class DeadlinesTest {
    private final Deadlines deadlines = new Deadlines(DeadlineSettings.defaults());

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void every_row_of_the_process_has_a_rule_but_the_receipt_of_requests_which_has_two_of_its_own() {
        List<Integer> rows = deadlines.all().rules().stream()
                .map(rule -> rule.duty().row())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .sorted()
                .toList();
        assertThat(rows)
                .isEqualTo(IntStream.rangeClosed(1, 28)
                        .filter(row -> row != 8)
                        .boxed()
                        .toList());
        assertThat(Duty.RECEIVE_REQUEST.row()).hasValue(8);
        assertThat(deadlines.receipts().rules()).hasSize(2);
        assertThat(Duty.FIND_ELIGIBILITY.row()).isEmpty();
    }

    @Test
    void a_case_is_judged_by_the_rule_of_its_own_day() {
        assertThat(deadlines.rule(InquiryAnswer.class, day("2014-02-11")))
                .containsInstanceOf(AnswerInquiryUnderEmergencyRules.class);
        assertThat(deadlines.rule(InquiryAnswer.class, day("2014-02-12"))).containsInstanceOf(AnswerInquiry.class);
        assertThat(deadlines.rule(FileFormularyApplication.class, day("2017-12-31")))
                .isEmpty();
        assertThat(deadlines.rule(FileFormularyApplication.class, day("2018-01-01")))
                .isPresent();
        assertThat(deadlines.rule(DecideFormulary.class, day("2017-12-31"))).isEmpty();
        assertThat(deadlines.rule(FileApplication.class, day("2012-12-31"))).isEmpty();
        assertThat(deadlines.on(day("2013-01-01")))
                .hasSize(deadlines.on(day("2026-01-01")).size() - 11)
                .noneMatch(AnswerInquiry.class::isInstance);
    }

    @Test
    void what_is_set_governs_the_rules() {
        Deadlines set =
                new Deadlines(DeadlineSettings.defaults().with(Map.of("deadlines.eligibility-business-days", "3")));
        assertThat(set.settings().eligibilityBusinessDays().value()).isEqualTo(3);
        assertThat(set.rule(FindEligibility.class, day("2026-03-02"))
                        .orElseThrow()
                        .norm()
                        .must())
                .contains("within 3 business days");
    }

    @Test
    void a_text_not_read_for_a_day_is_known_from_a_secondary_source_at_best() {
        FileApplication file = new FileApplication();
        assertThat(file.gradeOn(day("2016-12-31"))).isEqualTo(Grade.SECONDARY);
        assertThat(file.gradeOn(day("2017-01-01"))).isEqualTo(Grade.TEXT_READ);
        SendRecords records = new SendRecords();
        assertThat(records.gradeOn(day("2026-03-31"))).isEqualTo(Grade.TEXT_READ);
        assertThat(records.gradeOn(day("2026-04-01"))).isEqualTo(Grade.SECONDARY);
        assertThat(ReadTexts.gradeOn(Citation.ccp("12"), day("2013-01-01"))).isEqualTo(Grade.TEXT_READ);
        assertThat(ReadTexts.gradeOn(Citation.governmentCode("19853"), day("2013-01-01")))
                .isEqualTo(Grade.TEXT_READ);
        assertThat(ReadTexts.gradeOn(Citation.design("a choice"), day("2026-01-01")))
                .isEqualTo(Grade.DESIGN_CHOICE);
        FindEligibility target = new FindEligibility(DeadlineSettings.defaults().eligibilityBusinessDays());
        assertThat(target.gradeOn(day("2026-01-01"))).isEqualTo(Grade.DESIGN_CHOICE);
        PayFee fee = new PayFee(DeadlineSettings.defaults().feeDays());
        assertThat(fee.gradeOn(day("2026-01-01"))).isEqualTo(Grade.NOT_FOUND);
    }

    @Test
    void the_alarm_goes_off_two_business_days_before_the_last_day() {
        Term term = new SendRecords()
                .termFor(new StartFact.NoticeSent(Terms.at("2026-05-11T09:00"), ServiceMethod.MAIL_WITHIN_CALIFORNIA));
        assertThat(Terms.limit(term).lastDay()).isEqualTo("2026-05-26"); // the day after Memorial Day
        assertThat(deadlines.alarmOn(Terms.limit(term))).isEqualTo("2026-05-21");
        Deadlines sooner =
                new Deadlines(DeadlineSettings.defaults().with(Map.of("deadlines.alarm-business-days", "1")));
        assertThat(sooner.alarmOn(Terms.limit(term))).isEqualTo("2026-05-22");
    }
}

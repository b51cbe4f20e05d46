package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.clocks.Limit;
import org.openimr.process.filing.DisputedItem;

class ClocksTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final Clocks CLOCKS = new Clocks(ProcessSettings.defaults());

    private static Clock clock(ClockName name, List<CaseEvent> history) {
        return CLOCKS.of(given(history).state()).stream()
                .filter(clock -> clock.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static void assertLastDay(Clock clock, String lastDay) {
        assertThat(clock.limit().lastDay()).isEqualTo(lastDay);
        Instant lastGood = at(lastDay);
        assertThat(clock.limit().isMetBy(lastGood)).isTrue();
        assertThat(clock.limit().isMetBy(lastGood.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void nothing_runs_before_a_filing() {
        assertThat(CLOCKS.of(CaseProcess.initial())).isEmpty();
        assertThat(CLOCKS.next(CaseProcess.initial())).isEmpty();
    }

    @Test
    void the_filing_limit_stopped_with_the_receipt() {
        Clock clock = clock(ClockName.APPLICATION, PLAIN.upTo(Stage.ELIGIBILITY));
        assertLastDay(clock, "2026-04-01");
        assertThat(clock.statusAt(at("2026-05-01"))).isEqualTo(Clock.Status.MET);
    }

    @Test
    void the_eligibility_target_is_marked_as_a_design_choice() {
        Clock clock = clock(ClockName.ELIGIBILITY, PLAIN.upTo(Stage.ELIGIBILITY));
        assertLastDay(clock, "2026-03-23");
        assertThat(clock.grade()).isEqualTo(Grade.DESIGN_CHOICE);
    }

    @Test
    void the_notice_is_due_one_business_day_after_the_finding() { // 8 CCR 9792.10.4(b)
        assertLastDay(clock(ClockName.NOTICE, PLAIN.upTo(Stage.ELIGIBLE)), "2026-03-19");
    }

    @Test
    void a_notice_after_a_finding_on_friday_is_due_on_monday() {
        List<CaseEvent> friday = List.of(PLAIN.filed(), new CaseEvent.FoundEligible(at("2026-03-20"), List.of()));
        assertLastDay(clock(ClockName.NOTICE, friday), "2026-03-23");
    }

    @Test
    void mailed_records_are_due_in_15_days() { // 8 CCR 9792.10.5(a)(1)
        assertLastDay(clock(ClockName.RECORDS, PLAIN.upTo(Stage.AWAITING_RECORDS)), "2026-04-03");
    }

    @Test
    void records_asked_for_electronically_are_due_in_12_days() {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.ELIGIBLE));
        history.add(new CaseEvent.AssignmentNoticeSent(at("2026-03-19"), ServiceMethod.ELECTRONIC));
        assertLastDay(clock(ClockName.RECORDS, history), "2026-04-01"); // March 31 is a holiday of state and courts
    }

    @Test
    void an_expedited_file_is_due_in_24_hours() {
        Dispute urgent = PLAIN.with(Priority.EXPEDITED);
        Clock clock = clock(ClockName.RECORDS, urgent.upTo(Stage.AWAITING_RECORDS));
        Instant sent = at("2026-03-19");
        assertThat(clock.limit().isMetBy(sent.plus(Duration.ofHours(24)))).isTrue();
        assertThat(clock.limit().isMetBy(sent.plus(Duration.ofHours(24)).plusMillis(1)))
                .isFalse();
    }

    @Test
    void a_regular_determination_is_due_30_days_after_the_complete_records() { // Lab. Code 4610.6(d)(1)(B)
        assertLastDay(clock(ClockName.DECISION, PLAIN.upTo(Stage.IN_REVIEW)), "2026-04-27"); // Sunday 26th, rolled
    }

    @Test
    void an_expedited_determination_is_due_72_clock_hours_after_the_information() {
        Clock clock = clock(ClockName.DECISION, PLAIN.with(Priority.EXPEDITED).upTo(Stage.IN_REVIEW));
        Instant complete = at("2026-03-27"); // a Friday; the hours run through the weekend
        assertThat(clock.limit()).isInstanceOf(Limit.ByHour.class);
        assertThat(clock.limit().isMetBy(complete.plus(Duration.ofDays(3)))).isTrue();
        assertThat(clock.limit().isMetBy(complete.plus(Duration.ofDays(3)).plusSeconds(1)))
                .isFalse();
    }

    @Test
    void a_formulary_determination_is_due_in_5_working_days() { // Lab. Code 4610.6(d)(1)(A)
        Dispute drug = PLAIN.with(new DisputedItem(1, "Tramadol 50mg #60", Optional.empty(), true));
        // Friday, March 27; Tuesday, March 31 is a state holiday
        assertLastDay(clock(ClockName.DECISION, drug.upTo(Stage.IN_REVIEW)), "2026-04-06");
    }

    @Test
    void an_appeal_is_due_30_days_after_mailing_and_5_for_the_mail() { // Lab. Code 4610.6(h), CCP 1013
        assertLastDay(clock(ClockName.APPEAL, PLAIN.upTo(Stage.DETERMINED)), "2026-05-15");
    }

    @Test
    void an_ineligibility_finding_can_be_appealed() {
        assertThat(clock(ClockName.APPEAL, PLAIN.unsigned().upTo(Stage.INELIGIBLE))
                        .limit()
                        .lastDay())
                .isEqualTo("2026-04-17");
    }

    @Test
    void treatment_found_necessary_is_authorized_in_5_working_days_and_paid_in_20_days() { // Lab. Code 4610.6(j)
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.IN_REVIEW));
        history.add(Dispute.SUMMARY_WRITTEN);
        history.add(Dispute.itemDecided(1, Outcome.OVERTURNED));
        history.add(Dispute.itemDecided(2, Outcome.UPHELD));
        history.add(Dispute.SUBMITTED);
        CaseState quality = given(history).state();
        history.add(new CaseEvent.DeterminationIssued(
                Dispute.ISSUED_AT,
                DeterminationOfCase.assemble((CaseState.InQualityReview) quality, Dispute.issue()),
                ServiceMethod.PERSONAL,
                List.of()));
        assertLastDay(clock(ClockName.AUTHORIZE, history), "2026-04-17");
        assertLastDay(clock(ClockName.REIMBURSE, history), "2026-04-30");
    }

    @Test
    void nothing_is_to_be_authorized_where_every_denial_stands() {
        assertThat(CLOCKS.of(given(PLAIN.upTo(Stage.DETERMINED)).state()))
                .extracting(Clock::name)
                .doesNotContain(ClockName.AUTHORIZE, ClockName.REIMBURSE);
    }

    @Test
    void late_is_an_alarm_and_stays_on_record() {
        Clock running = clock(ClockName.NOTICE, PLAIN.upTo(Stage.ELIGIBLE));
        assertThat(running.statusAt(at("2026-03-18"))).isEqualTo(Clock.Status.RUNNING);
        assertThat(running.statusAt(at("2026-03-19"))).isEqualTo(Clock.Status.DUE_TODAY);
        assertThat(running.statusAt(at("2026-03-20"))).isEqualTo(Clock.Status.OVERDUE);
        List<CaseEvent> late = new ArrayList<>(PLAIN.upTo(Stage.ELIGIBLE));
        late.add(new CaseEvent.AssignmentNoticeSent(at("2026-03-25"), ServiceMethod.PERSONAL));
        assertThat(clock(ClockName.NOTICE, late).statusAt(at("2026-03-26"))).isEqualTo(Clock.Status.MET_LATE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_clock_of_every_stage_explains_itself(Stage stage) {
        for (Priority priority : Priority.values()) {
            for (Clock clock : CLOCKS.of(given(PLAIN.with(priority).upTo(stage)).state())) {
                assertThat(clock.limit().explain()).contains("→");
                assertThat(clock.limit().sentences()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(clock.limit().basis().printed()).isNotBlank();
                assertThat(clock.responsible()).isNotBlank();
            }
        }
    }

    @Test
    void the_next_clock_is_the_running_one_that_ends_first() {
        assertThat(CLOCKS.next(given(PLAIN.upTo(Stage.IN_REVIEW)).state()).map(Clock::name))
                .contains(ClockName.DECISION);
        assertThat(CLOCKS.next(given(PLAIN.upTo(Stage.AWAITING_RECORDS)).state())
                        .map(Clock::name))
                .contains(ClockName.RECORDS);
    }
}

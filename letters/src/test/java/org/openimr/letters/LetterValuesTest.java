package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Outcome;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;

/** A letter that contradicts itself cannot be made. */
final class LetterValuesTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 5);

    /** 8 CCR 9792.12(c)(6): $500 a day up to $5,000. */
    @ParameterizedTest
    @CsvSource({"2026-03-06, 1, 50000", "2026-03-14, 9, 450000", "2026-03-15, 10, 500000", "2026-03-16, 11, 500000"})
    void a_penalty_counts_each_day_late_to_its_ceiling(LocalDate countedTo, int days, long amount) {
        DailyPenalty penalty = penalty(countedTo);

        assertThat(penalty.days()).isEqualTo(days);
        assertThat(penalty.amount()).isEqualTo(amount);
    }

    @Test
    void the_last_timely_day_costs_nothing() {
        assertThatThrownBy(() -> penalty(LAST)).hasMessageContaining("not late");
    }

    @Test
    void a_penalty_of_another_deadline_is_refused() {
        LateRecordsNotice one = Notices.lateRecords(Language.ENGLISH, 1);
        var other = new DailyPenalty(
                50_000,
                500_000,
                one.missed().lastDay().minusDays(1),
                Fictional.MAILED,
                one.penalty().basis(),
                Grade.SECONDARY);

        assertThatThrownBy(() -> new LateRecordsNotice(one.envelope(), one.dispute(), one.missed(), other))
                .hasMessageContaining("runs from the day after");
    }

    @ParameterizedTest
    @EnumSource
    void a_missed_limit_belongs_to_lateness(IneligibilityGround ground) {
        Optional<Due> missed = Optional.of(Notices.filing());
        switch (ground) {
            case LATE ->
                assertThatThrownBy(() -> IneligibilityReason.of(ground)).hasMessageContaining("belongs to lateness");
            case UNANSWERED_INQUIRY ->
                assertThat(new IneligibilityReason(ground, missed, Optional.empty()).missed())
                        .isPresent();
            case UNSIGNED,
                    NO_UR_DECISION,
                    CNC,
                    DUPLICATE,
                    PRIOR_DETERMINATION,
                    AUTHORIZED,
                    INVALID_AGENT,
                    NOT_NECESSITY,
                    WRONG_PROCESS ->
                assertThatThrownBy(() -> new IneligibilityReason(ground, missed, Optional.empty()))
                        .hasMessageContaining("belongs to lateness");
        }
    }

    @Test
    void what_is_excluded_can_be_appealed_and_only_that() {
        EligibilityNotice whole = Notices.eligible(Language.ENGLISH, 2);
        EligibilityNotice part = Notices.eligibleInPart(Language.ENGLISH, 2);

        assertThatThrownBy(() -> new EligibilityNotice(
                        whole.envelope(),
                        whole.dispute(),
                        whole.applicationReceived(),
                        List.of(),
                        whole.noticeDue(),
                        part.appeal()))
                .hasMessageContaining("appeal");
        assertThatThrownBy(() -> new EligibilityNotice(
                        part.envelope(),
                        part.dispute(),
                        part.applicationReceived(),
                        part.excluded(),
                        part.noticeDue(),
                        Optional.empty()))
                .hasMessageContaining("appeal");
    }

    @Test
    void overturned_items_need_the_days_by_which_they_are_implemented() {
        PartyCopy copy = Fictional.copy(Fictional.EMPLOYEE, Language.ENGLISH);
        var without = new PartyCopy(
                copy.to(),
                copy.language(),
                copy.documents(),
                Optional.empty(),
                copy.appeal(),
                Optional.empty(),
                copy.reimburse());

        assertThatThrownBy(() -> Fictional.determination(List.of(Outcome.OVERTURNED), Optional.of(without)))
                .hasMessageContaining("4610.6(j)");
        assertThat(Fictional.determination(List.of(Outcome.UPHELD), Optional.of(without))
                        .party())
                .isPresent();
    }

    @Test
    void a_fee_is_of_the_day_of_submission() {
        var until = EffectivePeriod.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 4, 1));

        assertThat(line(LocalDate.of(2026, 3, 31), until).cents()).isEqualTo(34_500);
        assertThatThrownBy(() -> line(LocalDate.of(2026, 4, 1), until)).hasMessageContaining("2026-04-01");
    }

    @Test
    void an_amount_that_was_not_found_is_shown_as_a_setting() {
        assertThat(Words.ofPage(Notices.invoice(Language.ENGLISH, 2)))
                .contains("The amount was not found in any text that was read; it is a setting of this office");
        assertThat(Words.ofPage(Notices.invoice(Language.ENGLISH, 1)))
                .contains("known from a secondary source")
                .doesNotContain("it is a setting of this office (8 CCR");
    }

    @ParameterizedTest
    @CsvSource({"0, $0", "34500, $345", "34550, $345.50", "500000, '$5,000'", "5, $0.05"})
    void amounts_show_cents_only_where_there_are_some(long cents, String words) {
        assertThat(Wording.dollars(cents)).isEqualTo(words);
    }

    @Test
    void an_act_on_the_last_day_is_in_time_and_one_after_it_is_late() {
        Due due = Notices.filing();

        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2026, 2, 17));
        assertThat(due.isMetBy(Instant.parse("2026-02-18T07:59:59Z"))).isTrue();
        assertThat(due.isMetBy(Instant.parse("2026-02-18T08:00:00Z"))).isFalse();
    }

    @Test
    void others_that_contradict_themselves() {
        Envelope envelope = Fictional.envelope(Language.ENGLISH);
        DisputedTreatment dispute = Fictional.dispute(1);

        assertThatThrownBy(() -> new DuplicateNotice(
                        envelope, dispute, Fictional.RECEIVED, envelope.caseNumber(), Fictional.RECEIVED))
                .hasMessageContaining("duplicate of itself");
        assertThatThrownBy(
                        () -> new EligibilityInquiry.Question(Recipient.EMPLOYEE, InquiryTopic.OTHER, Optional.of(" ")))
                .hasMessageContaining("needs its words");
        assertThatThrownBy(() -> new ClericalCorrection.Change("Item 1", "same", "same"))
                .hasMessageContaining("nothing changed");
        ConsolidationNotice joined = Notices.consolidation(Language.ENGLISH, 1);
        assertThatThrownBy(() -> new ConsolidationNotice(
                        envelope,
                        List.of(joined.cases().getFirst(), joined.cases().getFirst()),
                        joined.requestingPhysician(),
                        joined.dateOfInjury()))
                .hasMessageContaining("different cases");
        ExpeditedConversion fast = Notices.conversion(Language.ENGLISH, 1);
        assertThatThrownBy(() -> new ExpeditedConversion(
                        envelope, dispute, Recipient.EMPLOYEE, fast.certifiedOn(), fast.recordsDue(), fast.decision()))
                .hasMessageContaining("not certified by");
    }

    private static DailyPenalty penalty(LocalDate countedTo) {
        return new DailyPenalty(
                50_000, 500_000, LAST, countedTo, Citation.regulation("9792.12(c)(6)"), Grade.SECONDARY);
    }

    private static FeeInvoice.Line line(LocalDate submittedOn, EffectivePeriod inForce) {
        return new FeeInvoice.Line(
                Fictional.CASE,
                submittedOn,
                FeeRule.REGULAR,
                34_500,
                Citation.regulation("9792.10.8"),
                Grade.SECONDARY,
                inForce);
    }
}

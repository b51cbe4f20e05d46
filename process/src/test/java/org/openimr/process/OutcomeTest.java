package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.ADMINISTRATOR;
import static org.openimr.process.Dispute.BOARD;
import static org.openimr.process.Dispute.CLOCK;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.PETITION;
import static org.openimr.process.Dispute.QUALITY;
import static org.openimr.process.Dispute.REGULATOR;
import static org.openimr.process.Dispute.SECOND_REVIEWER_ID;
import static org.openimr.process.Dispute.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.law.Citation;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.OutcomeCommand.ReportImplementation;
import org.openimr.process.OutcomeCommand.ReverseDecision;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.review.ReviewerAssignment;

class OutcomeTest {
    private static final Dispute PLAIN = Dispute.plain();
    /** Item 2 is found necessary. */
    private static final Dispute WON = PLAIN.with(
            new DisputedItem(1, "Lumbar epidural steroid injection L4-5", Optional.empty(), false),
            new DisputedItem(2, "Lumbar brace", Optional.empty(), false));

    private static List<CaseEvent> plus(List<CaseEvent> history, CaseEvent... events) {
        List<CaseEvent> longer = new ArrayList<>(history);
        longer.addAll(List.of(events));
        return longer;
    }

    private static Clock clock(ClockName name, List<CaseEvent> history) {
        return new Clocks(ProcessSettings.defaults())
                .of(given(history).state()).stream()
                        .filter(clock -> clock.name() == name)
                        .findFirst()
                        .orElseThrow();
    }

    private static Ruling ruling(List<CaseEvent> history) {
        return ((CaseState.Determined) given(history).state()).decided();
    }

    // ---- implementation

    @Test
    void what_was_found_necessary_is_implemented_item_by_item() { // Lab. Code 4610.6(j)
        Implementation done = new Implementation(at("2026-04-15"), Implementation.Kind.AUTHORIZED, Set.of(2));
        given(WON.upTo(Stage.DETERMINED))
                .when(new Order(new ReportImplementation(done), ADMINISTRATOR))
                .then(
                        new CaseEvent.ImplementationReported(done),
                        new CaseEvent.DeterminationImplemented(at("2026-04-15")));
        Implementation upheld = new Implementation(at("2026-04-15"), Implementation.Kind.AUTHORIZED, Set.of(1));
        given(WON.upTo(Stage.DETERMINED))
                .when(new Order(new ReportImplementation(upheld), ADMINISTRATOR))
                .thenRefused(new OutcomeRefusal.NothingToImplement(List.of(1)));
    }

    @Test
    void what_is_implemented_in_part_is_not_yet_implemented() {
        Dispute bothWon = PLAIN.with(
                new DisputedItem(1, "Lumbar brace", Optional.empty(), false),
                new DisputedItem(2, "Wrist brace", Optional.empty(), false));
        Implementation part = new Implementation(at("2026-04-15"), Implementation.Kind.AUTHORIZED, Set.of(2));
        given(bothWon.upTo(Stage.DETERMINED))
                .when(new Order(new ReportImplementation(part), ADMINISTRATOR))
                .then(new CaseEvent.ImplementationReported(part));
    }

    @Test
    void what_was_found_necessary_is_implemented_while_an_appeal_goes_on_and_after_it() {
        Implementation done = new Implementation(at("2026-05-20"), Implementation.Kind.AUTHORIZED, Set.of(2));
        for (Stage stage : List.of(Stage.APPEALED, Stage.FINAL)) {
            given(WON.upTo(stage))
                    .when(new Order(new ReportImplementation(done), ADMINISTRATOR))
                    .then(
                            new CaseEvent.ImplementationReported(done),
                            new CaseEvent.DeterminationImplemented(at("2026-05-20")));
        }
    }

    @Test
    void implementation_stops_its_clocks() {
        Implementation done = new Implementation(at("2026-04-15"), Implementation.Kind.AUTHORIZED, Set.of(2));
        List<CaseEvent> history = plus(
                WON.upTo(Stage.DETERMINED),
                new CaseEvent.ImplementationReported(done),
                new CaseEvent.DeterminationImplemented(at("2026-04-15")));
        assertThat(Stage.of(given(history).state())).isEqualTo(Stage.IMPLEMENTED);
        assertThat(clock(ClockName.AUTHORIZE, history).statusAt(at("2026-05-01")))
                .isEqualTo(Clock.Status.MET);
    }

    @Test
    void late_implementation_is_an_alarm_and_the_determination_stays() {
        Decision passed = given(WON.upTo(Stage.DETERMINED))
                .when(new Order(new DocketCommand.PassDay(at("2026-04-18")), CLOCK))
                .decision();
        assertThat(((Decision.Accepted) passed).events())
                .extracting(event -> ((CaseEvent.DeadlineMissed) event).alarm().clock())
                .containsExactly(ClockName.AUTHORIZE);
    }

    // ---- appeal

    @Test
    void a_petition_in_time_suspends_finality() { // Lab. Code 4610.6(h)
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new FilePetition(PETITION), MANAGER))
                .then(new CaseEvent.PetitionFiled(PETITION));
        given(PLAIN.upTo(Stage.APPEALED))
                .when(new Order(new DocketCommand.PassDay(at("2026-09-01")), CLOCK))
                .thenRefused("IMR-181");
    }

    @Test
    void the_last_good_day_is_30_days_and_5_for_the_mail() { // CCP 1013(a); received, not posted
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new FilePetition(received(at("2026-05-15"))), MANAGER))
                .then(new CaseEvent.PetitionFiled(received(at("2026-05-15"))));
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new FilePetition(received(at("2026-05-16"))), MANAGER))
                .thenRefused("IMR-173");
    }

    @Test
    void the_appeal_runs_from_service_once_service_is_proven() {
        CaseEvent served = new CaseEvent.LetterServed(new Served(
                "FINAL_DETERMINATION",
                1,
                PartyRole.INJURED_WORKER,
                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                at("2026-04-13"),
                "Batch 7"));
        assertThat(clock(ClockName.APPEAL, plus(PLAIN.upTo(Stage.DETERMINED), served))
                        .limit()
                        .lastDay())
                .isEqualTo("2026-05-18");
    }

    @Test
    void a_defective_petition_is_refused_with_everything_that_is_missing() { // 8 CCR 10575(b)-(e)
        Petition empty = new Petition(at("2026-05-04"), PartyRole.INJURED_WORKER, Set.of(), false, false, " ");
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new FilePetition(empty), MANAGER))
                .thenRefused(new OutcomeRefusal.PetitionDefective(List.of(
                        "no ground is stated; a ground that is not raised is waived",
                        "it is not verified",
                        "it was not served on the Administrative Director's unit",
                        "the adjudication (ADJ) number is missing")));
    }

    @Test
    void without_a_petition_the_determination_becomes_final() {
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new DocketCommand.PassDay(at("2026-05-15")), CLOCK))
                .thenRefused("IMR-181");
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new DocketCommand.PassDay(at("2026-05-16")), CLOCK))
                .then(new CaseEvent.AppealPeriodEnded(at("2026-05-16")));
    }

    @Test
    void a_denied_petition_makes_it_final() {
        given(PLAIN.upTo(Stage.APPEALED))
                .when(new Order(new DenyPetition(at("2026-07-01")), BOARD))
                .then(new CaseEvent.PetitionDenied(at("2026-07-01")));
        assertThat(Stage.of(given(plus(PLAIN.upTo(Stage.APPEALED), new CaseEvent.PetitionDenied(at("2026-07-01"))))
                        .state()))
                .isEqualTo(Stage.FINAL);
    }

    // ---- remand

    @Test
    void a_reversal_rests_on_a_ground_that_was_raised() {
        given(PLAIN.upTo(Stage.APPEALED))
                .when(new Order(new ReverseDecision(at("2026-07-01"), AppealGround.FRAUD, "Fraud."), BOARD))
                .thenRefused(new OutcomeRefusal.GroundNotRaised(AppealGround.FRAUD));
    }

    @Test
    void a_remanded_case_goes_to_a_different_reviewer_with_a_new_clock() { // Lab. Code 4610.6(i)
        CaseEvent reversed = new CaseEvent.DecisionReversed(
                at("2026-07-01"), AppealGround.PLAIN_ERROR_OF_FACT, "The record holds the report.");
        given(PLAIN.upTo(Stage.APPEALED))
                .when(new Order(
                        new ReverseDecision(
                                at("2026-07-01"), AppealGround.PLAIN_ERROR_OF_FACT, "The record holds the report."),
                        REGULATOR))
                .then(reversed);
        List<CaseEvent> history = plus(PLAIN.upTo(Stage.APPEALED), reversed);
        CaseState.ReadyForReview ready =
                (CaseState.ReadyForReview) given(history).state();
        assertThat(ready.docket().setAside()).hasSize(1);
        assertThat(clock(ClockName.DECISION, history).limit().lastDay()).isEqualTo("2026-07-31");
        ReviewerAssignment same =
                new ReviewerAssignment(Dispute.REVIEWER_ID, Dispute.QUALIFICATIONS, true, at("2026-07-02"));
        given(history)
                .when(new Order(new AssignReviewer(same), MANAGER))
                .thenRefused(new CourseRefusal.ReviewedBefore());
        ReviewerAssignment other =
                new ReviewerAssignment(SECOND_REVIEWER_ID, Dispute.QUALIFICATIONS, true, at("2026-07-02"));
        given(history).when(new Order(new AssignReviewer(other), MANAGER)).then(new CaseEvent.ReviewerAssigned(other));
    }

    @Test
    void an_ineligibility_finding_is_appealed_and_reversed_too() { // 8 CCR 10575(a)
        Petition petition = received(at("2026-04-10"));
        given(PLAIN.unsigned().upTo(Stage.INELIGIBLE))
                .when(new Order(new FilePetition(petition), MANAGER))
                .then(new CaseEvent.PetitionFiled(petition));
        List<CaseEvent> history = plus(
                PLAIN.unsigned().upTo(Stage.INELIGIBLE),
                new CaseEvent.PetitionFiled(petition),
                new CaseEvent.DecisionReversed(
                        at("2026-05-10"), AppealGround.PLAIN_ERROR_OF_FACT, "The signature is there."));
        assertThat(Stage.of(given(history).state())).isEqualTo(Stage.ELIGIBILITY);
    }

    // ---- clerical errors

    @Test
    void a_clerical_error_is_corrected_as_a_new_version_and_the_old_one_stays() {
        CorrectClericalError command = new CorrectClericalError(
                at("2026-04-14"),
                "A word was mistyped.",
                List.of(new Correction.Change(1, Correction.Field.RATIONALE, "radiculopathy", "radicular pain")));
        Decision answer = given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(command, QUALITY))
                .decision();
        List<CaseEvent> history = plus(
                PLAIN.upTo(Stage.DETERMINED),
                ((Decision.Accepted) answer).events().getFirst());
        Ruling ruling = ruling(history);
        assertThat(ruling.version()).isEqualTo(2);
        assertThat(ruling.versions().getFirst()).isEqualTo(PLAIN.determination());
        assertThat(ruling.determination().issues().getFirst().rationale().orElseThrow())
                .contains("radicular pain");
        assertThat(ruling.determination().issues())
                .extracting(issue -> issue.decision())
                .isEqualTo(PLAIN.determination().issues().stream()
                        .map(issue -> issue.decision())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource
    void a_correction_changes_the_field_it_names_and_no_other(Correction.Change change) {
        Decision answer = given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new CorrectClericalError(at("2026-04-14"), "Mistyped.", List.of(change)), QUALITY))
                .decision();
        List<CaseEvent> history = plus(
                PLAIN.upTo(Stage.DETERMINED),
                ((Decision.Accepted) answer).events().getFirst());
        String before = PLAIN.determination().toString();
        String after = ruling(history).determination().toString();
        assertThat(after).isEqualTo(before.replaceFirst(change.wrong(), change.right()));
    }

    static Stream<Correction.Change> a_correction_changes_the_field_it_names_and_no_other() {
        return Stream.of(
                new Correction.Change(0, Correction.Field.SUMMARY, "industrial injury", "injury at work"),
                new Correction.Change(2, Correction.Field.SERVICE, "Fluoroscopic", "Fluoroscopy"),
                new Correction.Change(1, Correction.Field.RATIONALE, "radiculopathy", "radicular pain"));
    }

    /** What was requested at one level of the spine is not decided at another, not even by a correction. */
    @Test
    void a_correction_cannot_move_an_item_to_another_level_than_was_requested() {
        Correction.Change level =
                new Correction.Change(1, Correction.Field.SERVICE, "injection L4-5", "injection L5-S1");
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new CorrectClericalError(at("2026-04-14"), "Level.", List.of(level)), QUALITY))
                .thenRefused("IMR-151");
    }

    @Test
    void a_correction_that_finds_nothing_in_the_summary_is_refused_without_naming_an_item() {
        Correction.Change change = new Correction.Change(0, Correction.Field.SUMMARY, "cervical", "lumbar");
        OutcomeRefusal refusal = new OutcomeRefusal.NothingToCorrect(change);
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new CorrectClericalError(at("2026-04-14"), "Level.", List.of(change)), QUALITY))
                .thenRefused(refusal);
        assertThat(refusal.what()).doesNotContain("item");
    }

    @Test
    void a_correction_that_finds_nothing_is_refused() {
        Correction.Change change = new Correction.Change(1, Correction.Field.RATIONALE, "cervical", "lumbar");
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new CorrectClericalError(at("2026-04-14"), "Level.", List.of(change)), QUALITY))
                .thenRefused(new OutcomeRefusal.NothingToCorrect(change));
    }

    @Test
    void a_correction_may_not_turn_the_conclusion_around() {
        Correction.Change change = new Correction.Change(
                1, Correction.Field.RATIONALE, "is not medically necessary", "is medically necessary");
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new CorrectClericalError(at("2026-04-14"), "Wrong way.", List.of(change)), QUALITY))
                .thenRefused("IMR-151");
    }

    // ---- beside the stage

    @Test
    void the_time_for_the_decision_is_extended_by_at_most_3_days() { // Lab. Code 4610.6(d)(2)
        Extension two = new Extension(at("2026-04-20"), 2, "A key record came late.");
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DocketCommand.GrantExtension(two), REGULATOR))
                .then(new CaseEvent.ExtensionGranted(two));
        List<CaseEvent> history = plus(PLAIN.upTo(Stage.IN_REVIEW), new CaseEvent.ExtensionGranted(two));
        given(history)
                .when(new Order(new DocketCommand.GrantExtension(two), REGULATOR))
                .thenRefused(new DocketRefusal.ExtensionTooLong(2, 4));
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new DocketCommand.GrantExtension(two), REGULATOR))
                .thenRefused("IMR-103");
    }

    @Test
    void the_fee_is_charged_once_for_each_application() { // Lab. Code 4610.6(l)
        Invoice fee = new Invoice(at("2026-04-13"), 34_500, 1, "flat fee", Citation.regulation("9792.10.8"));
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new DocketCommand.IssueInvoice(fee), MANAGER))
                .then(new CaseEvent.FeeInvoiced(fee));
        given(plus(PLAIN.upTo(Stage.DETERMINED), new CaseEvent.FeeInvoiced(fee)))
                .when(new Order(new DocketCommand.IssueInvoice(fee), MANAGER))
                .thenRefused(new DocketRefusal.InvoicedAlready());
        Invoice two = new Invoice(at("2026-04-13"), 69_000, 2, "flat fee", Citation.regulation("9792.10.8"));
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new DocketCommand.IssueInvoice(two), MANAGER))
                .thenRefused(new DocketRefusal.WrongNumberOfApplications(2, 1));
        for (Stage free : List.of(Stage.ELIGIBILITY, Stage.INELIGIBLE, Stage.DUPLICATE)) {
            given(PLAIN.upTo(free))
                    .when(new Order(new DocketCommand.IssueInvoice(fee), MANAGER))
                    .thenRefused("IMR-103");
        }
    }

    @Test
    void penalties_for_late_records_stop_at_the_most_for_one_instance() { // 8 CCR 9792.12(c)(6)
        PenaltyEntry most = penalty(500_000);
        given(PLAIN.upTo(Stage.RECORDS_LATE))
                .when(new Order(new DocketCommand.EnterPenalty(most), REGULATOR))
                .then(new CaseEvent.PenaltyEntered(most));
        given(PLAIN.upTo(Stage.RECORDS_LATE))
                .when(new Order(new DocketCommand.EnterPenalty(penalty(500_001)), REGULATOR))
                .thenRefused(new DocketRefusal.PenaltyOverCeiling(500_001, 500_000));
        given(plus(PLAIN.upTo(Stage.RECORDS_LATE), new CaseEvent.PenaltyEntered(most)))
                .when(new Order(new DocketCommand.EnterPenalty(penalty(1)), REGULATOR))
                .thenRefused(new DocketRefusal.PenaltyOverCeiling(500_001, 500_000));
    }

    @Test
    void other_penalties_are_not_counted_towards_the_most_for_late_records() {
        PenaltyEntry other = new PenaltyEntry(
                at("2026-05-01"),
                PenaltyEntry.Kind.ASSESSED,
                600_000,
                Citation.laborCode("4610.5(i)"),
                "Implemented 12 days late.");
        given(plus(PLAIN.upTo(Stage.RECORDS_LATE), new CaseEvent.PenaltyEntered(penalty(500_000))))
                .when(new Order(new DocketCommand.EnterPenalty(other), REGULATOR))
                .then(new CaseEvent.PenaltyEntered(other));
        given(plus(PLAIN.upTo(Stage.RECORDS_LATE), new CaseEvent.PenaltyEntered(other)))
                .when(new Order(new DocketCommand.EnterPenalty(penalty(500_000)), REGULATOR))
                .then(new CaseEvent.PenaltyEntered(penalty(500_000)));
    }

    @Test
    void at_least_one_person_confirms_before_publication() {
        ProcessSettings settings = ProcessSettings.defaults();
        assertThatThrownBy(() -> new ProcessSettings(
                        settings.deadlines(),
                        settings.fees(),
                        settings.penalties(),
                        settings.records(),
                        settings.quality(),
                        settings.confirmations().as(0),
                        settings.invoiceDays()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PenaltyEntry penalty(long cents) {
        return new PenaltyEntry(
                at("2026-05-01"),
                PenaltyEntry.Kind.ASSESSED,
                cents,
                Citation.regulation("9792.12(c)(6)"),
                "Records 10 days late.");
    }

    private static Petition received(Instant at) {
        return new Petition(
                at, PartyRole.INJURED_WORKER, Set.of(AppealGround.PLAIN_ERROR_OF_FACT), true, true, "ADJ0000001");
    }
}

package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.ASSIGNMENT;
import static org.openimr.process.Dispute.DIRECTOR;
import static org.openimr.process.Dispute.INTAKE;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.QUALITY;
import static org.openimr.process.Dispute.REGULATOR;
import static org.openimr.process.Dispute.REVIEWER;
import static org.openimr.process.Dispute.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Outcome;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.Stratum;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;

class CaseProcessTest {
    private static final Dispute PLAIN = Dispute.plain();

    @Test
    void an_application_is_filed_on_the_day_it_is_received() {
        given().when(new Order(PLAIN.file(), INTAKE)).then(PLAIN.filed());
    }

    @Test
    void a_number_is_filed_once() {
        given(PLAIN.filed()).when(new Order(PLAIN.file(), INTAKE)).thenRefused(new Refusal.AlreadyFiled());
    }

    @Test
    void an_application_whose_limit_falls_outside_the_known_holidays_is_refused() {
        Dispute mistyped = PLAIN.with(Dispute.decided("2062-03-02", Optional.empty()));
        given().when(new Order(mistyped.file(), INTAKE)).thenRefused("IMR-105");
    }

    @Test
    void an_application_in_order_is_found_eligible() {
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of()), REGULATOR))
                .then(Dispute.ELIGIBLE);
    }

    @Test
    void eligibility_is_not_decided_by_the_review_organization() { // Lab. Code 4610.5(k)
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of()), MANAGER))
                .thenRefused(new Refusal.NotPermitted(Role.CASE_MANAGER, "find the application eligible"));
    }

    @Test
    void a_finding_before_the_receipt_is_refused() {
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindEligible(at("2026-03-15"), List.of()), REGULATOR))
                .thenRefused(new Refusal.BeforeWhatItFollows(at("2026-03-15"), PLAIN.receivedAt()));
    }

    @Test
    void an_unsigned_application_is_not_found_eligible() {
        given(PLAIN.unsigned().upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of()), REGULATOR))
                .thenRefused("IMR-111");
    }

    @Test
    void a_reason_of_ineligibility_needs_the_facts() {
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindIneligible(at("2026-03-18"), Set.of(IneligibilityCode.LATE)), REGULATOR))
                .thenRefused(new Refusal.ReasonNotBorneOut(IneligibilityCode.LATE));
    }

    @Test
    void an_unsigned_application_is_found_ineligible_for_it() {
        given(PLAIN.unsigned().upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindIneligible(at("2026-03-18"), Set.of(IneligibilityCode.UNSIGNED)), REGULATOR))
                .then(new CaseEvent.FoundIneligible(at("2026-03-18"), Set.of(IneligibilityCode.UNSIGNED)));
    }

    @Test
    void a_doubt_is_settled_with_a_reason_and_kept() {
        Dispute disputed = PLAIN.withLiabilityDispute();
        RuleId rule = new RuleId(Citation.laborCode("4610.5(h)(2)"), 1);
        given(disputed.upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of()), REGULATOR))
                .thenRefused("IMR-112");
        List<DoubtResolved> resolutions =
                List.of(new DoubtResolved(rule, "The claims administrator agrees in writing that the review goes on."));
        given(disputed.upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindEligible(at("2026-03-18"), resolutions), REGULATOR))
                .then(new CaseEvent.FoundEligible(at("2026-03-18"), resolutions));
    }

    @Test
    void the_notice_goes_out_after_the_finding() {
        given(PLAIN.upTo(Stage.ELIGIBLE))
                .when(new Order(
                        new SendAssignmentNotice(at("2026-03-19"), ServiceMethod.MAIL_WITHIN_CALIFORNIA), MANAGER))
                .then(Dispute.NOTICE);
        given(PLAIN.upTo(Stage.ELIGIBLE))
                .when(new Order(new SendAssignmentNotice(at("2026-03-17"), ServiceMethod.ELECTRONIC), MANAGER))
                .thenRefused("IMR-104");
    }

    @Test
    void records_are_taken_until_the_determination() {
        for (Stage stage : List.of(Stage.AWAITING_RECORDS, Stage.READY_FOR_REVIEW, Stage.IN_REVIEW, Stage.QUALITY)) {
            given(PLAIN.upTo(stage))
                    .when(new Order(new ReceiveRecord(Dispute.REPORT), MANAGER))
                    .then(Dispute.REPORT_FILED);
        }
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(new ReceiveRecord(Dispute.REPORT), MANAGER))
                .thenRefused("IMR-103");
    }

    @Test
    void a_file_without_any_record_is_never_complete() { // 8 CCR 9792.10.6(b)(2)
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new FindRecordsComplete(at("2026-03-27")), MANAGER))
                .thenRefused(new Refusal.OnlyUtilizationReviewDecision());
    }

    @Test
    void a_file_holding_only_the_utilization_review_decision_is_never_complete() { // 8 CCR 9792.10.6(b)(2)
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.AWAITING_RECORDS));
        history.add(new CaseEvent.RecordFiled(Dispute.UR_DECISION));
        given(history)
                .when(new Order(new FindRecordsComplete(at("2026-03-27")), MANAGER))
                .thenRefused(new Refusal.OnlyUtilizationReviewDecision());
    }

    @Test
    void a_file_without_a_physicians_report_is_not_complete() { // 8 CCR 9792.10.5(a)(1)(A)
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.AWAITING_RECORDS));
        history.add(new CaseEvent.RecordFiled(
                Dispute.document(org.openimr.process.records.RecordKind.APPLICATION_FORM, "2026-03-20")));
        given(history)
                .when(new Order(new FindRecordsComplete(at("2026-03-27")), MANAGER))
                .thenRefused("IMR-122");
    }

    @Test
    void a_file_with_a_report_is_complete() {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.AWAITING_RECORDS));
        history.add(Dispute.REPORT_FILED);
        given(history)
                .when(new Order(new FindRecordsComplete(at("2026-03-27")), MANAGER))
                .then(Dispute.COMPLETE);
    }

    @Test
    void a_reviewer_attests_to_be_free_of_conflict() { // Lab. Code 139.5(c)(2)
        ReviewerAssignment silent =
                new ReviewerAssignment(Dispute.REVIEWER_ID, Dispute.QUALIFICATIONS, false, at("2026-03-30"));
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new AssignReviewer(silent), MANAGER))
                .thenRefused(new Refusal.ConflictNotRuledOut());
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new AssignReviewer(ASSIGNMENT), MANAGER))
                .then(Dispute.ASSIGNED);
    }

    @ParameterizedTest
    @MethodSource("unqualified")
    void a_reviewer_has_a_license_and_a_specialty(ReviewerQualifications lacking) { // Lab. Code 139.5(d)(4)
        ReviewerAssignment assignment = new ReviewerAssignment(Dispute.REVIEWER_ID, lacking, true, at("2026-03-30"));
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new AssignReviewer(assignment), MANAGER))
                .thenRefused("IMR-132");
    }

    static Stream<ReviewerQualifications> unqualified() {
        return Stream.of(
                new ReviewerQualifications(
                        List.of(), List.of("Neurology"), List.of(), OptionalInt.empty(), OptionalInt.empty()),
                new ReviewerQualifications(
                        List.of("Oregon"), List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty()));
    }

    @Test
    void only_the_reviewer_of_the_case_decides() {
        Actor other = new Actor("00000000-0000-4000-8000-000000000008", Role.REVIEWER);
        ItemDecision decision = Dispute.decision(1, Outcome.UPHELD);
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DecideItem(at("2026-04-03"), decision), other))
                .thenRefused(new Refusal.NotTheReviewerOfThisCase());
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new WriteCaseSummary(at("2026-04-02"), Dispute.SUMMARY), other))
                .thenRefused(new Refusal.NotTheReviewerOfThisCase());
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new SubmitDraft(at("2026-04-06")), other))
                .thenRefused(new Refusal.NotTheReviewerOfThisCase());
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DecideItem(at("2026-04-03"), decision), REVIEWER))
                .then(Dispute.itemDecided(1, Outcome.UPHELD));
    }

    @Test
    void only_disputed_items_are_decided() {
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DecideItem(at("2026-04-03"), Dispute.decision(3, Outcome.UPHELD)), REVIEWER))
                .thenRefused(new Refusal.NoSuchItem(3, 2));
        ItemDecision onNothing = new ItemDecision(
                2,
                Outcome.UPHELD,
                org.openimr.determination.Basis.nothingCited(),
                org.openimr.determination.Basis.nothingCited(),
                "Not medically necessary.",
                OptionalInt.of(9));
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DecideItem(at("2026-04-03"), onNothing), REVIEWER))
                .thenRefused(new Refusal.NoSuchItem(9, 2));
    }

    @Test
    void a_draft_has_a_summary_and_every_item() { // Lab. Code 4610.6(e)
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.IN_REVIEW));
        given(history)
                .when(new Order(new SubmitDraft(at("2026-04-06")), REVIEWER))
                .thenRefused(new Refusal.SummaryMissing());
        history.add(Dispute.SUMMARY_WRITTEN);
        history.add(Dispute.itemDecided(2, Outcome.UPHELD));
        given(history)
                .when(new Order(new SubmitDraft(at("2026-04-06")), REVIEWER))
                .thenRefused(new Refusal.ItemsUndecided(List.of(1)));
        history.add(Dispute.itemDecided(1, Outcome.OVERTURNED));
        given(history)
                .when(new Order(new SubmitDraft(at("2026-04-06")), REVIEWER))
                .then(
                        Dispute.SUBMITTED,
                        new CaseEvent.DraftSampled(
                                at("2026-04-06"),
                                new Sample(
                                        Set.of(Stratum.EVERY, Stratum.OVERTURNED), false, true, false, true, false)));
    }

    @Test
    void a_later_decision_on_an_item_replaces_the_earlier() {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.IN_REVIEW));
        history.add(Dispute.itemDecided(1, Outcome.UPHELD));
        history.add(Dispute.itemDecided(1, Outcome.OVERTURNED));
        CaseState state = given(history).state();
        assertThat(draft(state).decisions()).containsExactly(Dispute.decision(1, Outcome.OVERTURNED));
    }

    @Test
    void a_returned_draft_keeps_the_work() {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.QUALITY));
        ReturnDraft command = new ReturnDraft(at("2026-04-07"), List.of("Item 2 repeats the rationale of item 1."));
        CaseEvent returned = new CaseEvent.DraftReturned(command.at(), command.reasons());
        given(history).when(new Order(command, QUALITY)).then(returned);
        history.add(returned);
        CaseState.InReview state = (CaseState.InReview) given(history).state();
        assertThat(draft(state).decisions()).hasSize(2);
        assertThat(state.work().returnReasons()).containsExactlyElementsOf(command.reasons());
    }

    @Test
    void the_determination_holds_what_the_case_holds() {
        given(PLAIN.upTo(Stage.QUALITY))
                .when(new Order(Dispute.issue(), QUALITY))
                .then(new CaseEvent.DeterminationIssued(
                        Dispute.ISSUED_AT, PLAIN.determination(), ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()));
        var dates = PLAIN.determination().dates();
        assertThat(dates.dateAssigned().orElseThrow()).isEqualTo("2026-03-19");
        assertThat(dates.decisionDate().orElseThrow()).isEqualTo("2026-04-10");
        assertThat(dates.urDenialDate().orElseThrow()).isEqualTo("2026-03-02");
        assertThat(dates.applicationReceived().orElseThrow()).isEqualTo("2026-03-16");
        assertThat(dates.dateOfInjury().orElseThrow()).isEqualTo("2025-06-01");
    }

    @Test
    void a_letter_with_a_blocking_finding_does_not_leave_unless_it_is_released_with_a_reason() {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.IN_REVIEW));
        history.add(Dispute.SUMMARY_WRITTEN);
        history.add(Dispute.itemDecided(1, Outcome.UPHELD));
        ItemDecision contrary = new ItemDecision(
                2,
                Outcome.UPHELD,
                Dispute.decision(2, Outcome.UPHELD).claimsAdministratorBasis(),
                Dispute.decision(2, Outcome.UPHELD).reviewerBasis(),
                "The criteria are met. The request is medically necessary.",
                OptionalInt.empty());
        history.add(new CaseEvent.ItemDecided(at("2026-04-03"), contrary, Optional.empty()));
        history.add(Dispute.SUBMITTED);
        given(history).when(new Order(Dispute.issue(), QUALITY)).thenRefused("IMR-151");
        IssueCommand.IssueDetermination released = new IssueCommand.IssueDetermination(
                Dispute.ISSUED_AT,
                org.openimr.determination.Family.INDEPENDENT_REVIEW,
                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                List.of(new IssueCommand.Release("CHECK-102", "Read by the medical director.")));
        assertThat(given(history).when(new Order(released, QUALITY)).decision()).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_finding_that_is_only_worth_knowing_does_not_keep_the_letter() {
        ItemDecision silent = new ItemDecision(
                1,
                Outcome.UPHELD,
                Dispute.decision(1, Outcome.UPHELD).claimsAdministratorBasis(),
                Dispute.decision(1, Outcome.UPHELD).reviewerBasis(),
                "The report dated 02-20-2026 shows no radiculopathy.",
                OptionalInt.empty());
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.IN_REVIEW));
        history.add(Dispute.SUMMARY_WRITTEN);
        history.add(new CaseEvent.ItemDecided(at("2026-04-03"), silent, Optional.empty()));
        history.add(Dispute.itemDecided(2, Outcome.UPHELD));
        history.add(Dispute.SUBMITTED);
        assertThat(given(history).when(new Order(Dispute.issue(), QUALITY)).decision())
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void two_different_persons_confirm_before_publication() { // Lab. Code 4610.6(m)
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.DETERMINED));
        given(history)
                .when(new Order(new PublishDetermination(at("2026-04-21")), QUALITY))
                .thenRefused(new Refusal.NotDeidentified(0, 2));
        history.add(new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), QUALITY.id()));
        given(history)
                .when(new Order(new ConfirmDeidentification(at("2026-04-20")), QUALITY))
                .thenRefused(new Refusal.AlreadyConfirmedBy(QUALITY.id()));
        given(history)
                .when(new Order(new PublishDetermination(at("2026-04-21")), QUALITY))
                .thenRefused(new Refusal.NotDeidentified(1, 2));
        given(history)
                .when(new Order(new ConfirmDeidentification(at("2026-04-20")), DIRECTOR))
                .then(new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), DIRECTOR.id()));
        history.add(new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), DIRECTOR.id()));
        given(history)
                .when(new Order(new PublishDetermination(at("2026-04-21")), QUALITY))
                .then(new CaseEvent.DeterminationPublished(at("2026-04-21")));
    }

    private static org.openimr.process.review.Draft draft(CaseState state) {
        return ((CaseState.InReview) state).work().seats().getFirst().draft();
    }

    @Test
    void there_is_an_order_of_every_command() {
        assertThat(Orders.all())
                .<Class<?>>extracting(order -> order.command().getClass())
                .containsAll(kinds(CaseCommand.class));
    }

    private static List<Class<?>> kinds(Class<?> of) {
        return of.isSealed()
                ? Stream.of(of.getPermittedSubclasses())
                        .flatMap(kind -> kinds(kind).stream())
                        .toList()
                : List.of(of);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void at_every_stage_every_command_is_answered_and_what_is_accepted_can_be_applied(Stage stage) {
        for (Order order : Orders.all()) {
            CaseSpec spec = given(PLAIN.upTo(stage));
            assertThat(Stage.of(spec.state())).isEqualTo(stage);
            switch (spec.when(order).decision()) {
                case Decision.Accepted(List<CaseEvent> events) ->
                    events.forEach(event ->
                            assertThat(CaseProcess.evolve(spec.state(), event)).isNotNull());
                case Decision.Refused(Refusal reason) -> {
                    assertThat(reason.code()).matches("IMR-\\d{3}");
                    assertThat(reason.what()).isNotBlank();
                    assertThat(reason.remedy()).isNotBlank();
                    assertThat(reason.clause().printed()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_without_authority_is_refused_at_every_stage(Role role) {
        for (Stage stage : Stage.values()) {
            for (Order order : Orders.all()) {
                Order given = new Order(order.command(), new Actor("someone", role));
                Decision decision = given(PLAIN.upTo(stage)).when(given).decision();
                boolean refusedForRole = decision instanceof Decision.Refused(Refusal.NotPermitted _);
                assertThat(refusedForRole)
                        .as("%s, %s, %s", stage, order.command(), role)
                        .isEqualTo(!Authority.mayGive(order.command()).contains(role));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_of_commands_leaves_a_state_that_its_own_events_rebuild(long seed) {
        Random random = new Random(seed);
        CaseProcess process = new CaseProcess(ProcessSettings.defaults());
        CaseState state = CaseProcess.initial();
        List<CaseEvent> history = new ArrayList<>();
        List<Order> orders = Orders.all();
        for (int i = 0; i < 200; i++) {
            Order order = orders.get(random.nextInt(orders.size()));
            if (process.decide(state, order) instanceof Decision.Accepted(List<CaseEvent> events)) {
                for (CaseEvent event : events) {
                    state = CaseProcess.evolve(state, event);
                    history.add(event);
                }
            }
        }
        assertThat(given(history).state()).isEqualTo(state);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(100);
    }

    @Test
    void an_event_that_cannot_follow_means_a_damaged_history() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> given(Dispute.NOTICE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged history");
    }
}

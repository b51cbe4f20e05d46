package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.CLOCK;
import static org.openimr.process.Dispute.INTAKE;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.NUMBER;
import static org.openimr.process.Dispute.OTHER;
import static org.openimr.process.Dispute.PHYSICIAN;
import static org.openimr.process.Dispute.QUALITY;
import static org.openimr.process.Dispute.REGULATOR;
import static org.openimr.process.Dispute.REVIEWER;
import static org.openimr.process.Dispute.SECOND_REVIEWER;
import static org.openimr.process.Dispute.SECOND_REVIEWER_ID;
import static org.openimr.process.Dispute.WORKER;
import static org.openimr.process.Dispute.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.law.Citation;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.Consolidate;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.AssignmentCommand.JoinConsolidation;
import org.openimr.process.AssignmentCommand.LeaveConsolidation;
import org.openimr.process.AssignmentCommand.SplitConsolidation;
import org.openimr.process.AssignmentCommand.TakeSeat;
import org.openimr.process.PanelCommand.AnswerQuestion;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.ReleaseReviewer;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.ReviewCommand.AskParty;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.SeatObjection;

class ReviewCourseTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final ReviewerAssignment SECOND =
            new ReviewerAssignment(SECOND_REVIEWER_ID, Dispute.QUALIFICATIONS, true, at("2026-04-03"));

    private static List<CaseEvent> plus(Stage stage, CaseEvent... events) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(stage));
        history.addAll(List.of(events));
        return history;
    }

    // ---- records

    @Test
    void the_day_after_the_record_deadline_the_records_are_late_and_an_alarm_is_kept() {
        // The notice of March 19 went by mail: 15 days, April 3.
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new DocketCommand.PassDay(at("2026-04-03")), CLOCK))
                .thenRefused("IMR-181");
        Decision passed = given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new DocketCommand.PassDay(at("2026-04-04")), CLOCK))
                .decision();
        List<CaseEvent> events = ((Decision.Accepted) passed).events();
        assertThat(events).contains(new CaseEvent.RecordDeadlinePassed(at("2026-04-04")));
        assertThat(events)
                .filteredOn(CaseEvent.DeadlineMissed.class::isInstance)
                .extracting(event -> ((CaseEvent.DeadlineMissed) event).alarm().clock())
                .containsExactly(ClockName.RECORDS);
    }

    @Test
    void an_alarm_is_raised_once() {
        CaseSpec spec = given(PLAIN.upTo(Stage.AWAITING_RECORDS));
        List<CaseEvent> events = ((Decision.Accepted)
                        spec.when(new Order(new DocketCommand.PassDay(at("2026-04-04")), CLOCK))
                                .decision())
                .events();
        List<CaseEvent> history = plus(Stage.AWAITING_RECORDS, events.toArray(CaseEvent[]::new));
        given(history)
                .when(new Order(new DocketCommand.PassDay(at("2026-04-05")), CLOCK))
                .thenRefused("IMR-181");
    }

    @Test
    void late_records_are_still_taken() {
        given(plus(Stage.RECORDS_LATE, Dispute.REPORT_FILED))
                .when(new Order(new FindRecordsComplete(at("2026-04-08")), MANAGER))
                .then(new CaseEvent.RecordsFoundComplete(at("2026-04-08")));
    }

    @Test
    void without_the_administrators_records_a_review_rests_on_the_list_and_on_the_workers_documents() {
        GoAheadWithoutRecords command = new GoAheadWithoutRecords(at("2026-04-08"));
        CaseEvent fromWorker = new CaseEvent.RecordFiled(new RecordReceived(
                RecordKind.PHYSICIAN_REPORT,
                PartyRole.REQUESTING_PHYSICIAN,
                "Report",
                Optional.empty(),
                at("2026-04-06")));
        CaseEvent decision = new CaseEvent.RecordFiled(Dispute.UR_DECISION);
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(command, MANAGER))
                .thenRefused("IMR-103");
        given(PLAIN.upTo(Stage.RECORDS_LATE))
                .when(new Order(command, MANAGER))
                .thenRefused(new Refusal.OnlyUtilizationReviewDecision());
        given(plus(Stage.RECORDS_LATE, decision))
                .when(new Order(command, MANAGER))
                .thenRefused(new Refusal.OnlyUtilizationReviewDecision());
        given(plus(Stage.RECORDS_LATE, fromWorker))
                .when(new Order(command, MANAGER))
                .thenRefused("IMR-123");
        given(plus(Stage.RECORDS_LATE, decision, Dispute.REPORT_FILED))
                .when(new Order(command, MANAGER))
                .thenRefused("IMR-123");
        given(plus(Stage.RECORDS_LATE, decision, fromWorker))
                .when(new Order(command, MANAGER))
                .then(new CaseEvent.RecordsDispensedWith(at("2026-04-08")));
    }

    // ---- urgency

    @Test
    void a_certified_urgency_replaces_the_clocks() { // 8 CCR 9792.10.4(c)
        Expedited urgency = new Expedited(at("2026-03-20"), Role.PHYSICIAN, "Report of a threatened loss of function.");
        CaseEvent converted = new CaseEvent.ConvertedToExpedited(urgency);
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new ConvertToExpedited(urgency), PHYSICIAN))
                .then(converted);
        List<CaseEvent> history = plus(Stage.AWAITING_RECORDS, converted);
        given(history)
                .when(new Order(new ConvertToExpedited(urgency), PHYSICIAN))
                .thenRefused(new CourseRefusal.AlreadyExpedited());
        CaseState state = given(history).state();
        var records = new Clocks(ProcessSettings.defaults())
                .of(state).stream()
                        .filter(clock -> clock.name() == ClockName.RECORDS)
                        .findFirst()
                        .orElseThrow();
        assertThat(records.limit().isMetBy(at("2026-03-21"))).isTrue();
        assertThat(records.limit().isMetBy(at("2026-03-21").plusSeconds(1))).isFalse();
        assertThat(((CaseState.AwaitingRecords) state).docket().priority()).isEqualTo(Priority.EXPEDITED);
    }

    // ---- consolidation

    private static Filing other(String injured, String physician) {
        Dispute plain = Dispute.plain();
        var application = plain.file().application();
        return new Filing(
                OTHER,
                CaseFixtures.with(
                        application,
                        LocalDate.parse(injured),
                        List.of(
                                new Party(PartyRole.INJURED_WORKER, "Ada Fictional"),
                                new Party(PartyRole.REQUESTING_PHYSICIAN, physician))),
                at("2026-03-17"));
    }

    private static List<CaseEvent> lead() {
        Filing own = other("2025-06-01", "Dr. Invented");
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.AWAITING_RECORDS));
        history.set(0, new CaseEvent.ApplicationFiled(NUMBER, own.application(), PLAIN.receivedAt()));
        return history;
    }

    @Test
    void applications_with_the_same_physician_and_date_of_injury_are_decided_together() { // 8 CCR 9792.10.4(a)
        Filing same = other("2025-06-01", "Dr. Invented");
        CaseEvent joined = new CaseEvent.ApplicationConsolidated(at("2026-03-20"), same, 3);
        given(lead())
                .when(new Order(new Consolidate(at("2026-03-20"), same), MANAGER))
                .then(joined);
        given(lead())
                .when(new Order(new Consolidate(at("2026-03-20"), other("2025-06-02", "Dr. Invented")), MANAGER))
                .thenRefused("IMR-125");
        given(lead())
                .when(new Order(new Consolidate(at("2026-03-20"), other("2025-06-01", "Dr. Other")), MANAGER))
                .thenRefused("IMR-125");
        List<CaseEvent> history = new ArrayList<>(lead());
        history.add(joined);
        var docket = ((CaseState.AwaitingRecords) given(history).state()).docket();
        assertThat(docket.inDispute()).extracting(DisputedItem::number).containsExactly(1, 2, 3, 4);
        assertThat(docket.applications()).isEqualTo(2);
        given(history)
                .when(new Order(new Consolidate(at("2026-03-21"), same), MANAGER))
                .thenRefused("IMR-126");
        given(history)
                .when(new Order(new SplitConsolidation(at("2026-03-22"), OTHER), MANAGER))
                .then(new CaseEvent.ConsolidationSplit(at("2026-03-22"), OTHER));
        history.add(new CaseEvent.ConsolidationSplit(at("2026-03-22"), OTHER));
        assertThat(((CaseState.AwaitingRecords) given(history).state()).docket().items())
                .hasSize(2);
        given(history)
                .when(new Order(new SplitConsolidation(at("2026-03-22"), OTHER), MANAGER))
                .thenRefused("IMR-127");
    }

    @Test
    void the_joined_application_goes_on_under_the_leading_number_and_may_leave_again() {
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new JoinConsolidation(at("2026-03-20"), OTHER), MANAGER))
                .then(new CaseEvent.JoinedConsolidation(at("2026-03-20"), OTHER));
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new JoinConsolidation(at("2026-03-20"), NUMBER), MANAGER))
                .thenRefused("IMR-125");
        given(PLAIN.upTo(Stage.CONSOLIDATED))
                .when(new Order(new LeaveConsolidation(at("2026-03-22")), MANAGER))
                .then(new CaseEvent.LeftConsolidation(at("2026-03-22")));
        assertThat(Stage.of(given(plusTo(Stage.CONSOLIDATED, new CaseEvent.LeftConsolidation(at("2026-03-22"))))
                        .state()))
                .isEqualTo(Stage.AWAITING_RECORDS);
    }

    @Test
    void only_the_last_joined_application_leaves_and_only_before_the_records_are_complete() {
        Filing second = other("2025-06-01", "Dr. Invented");
        Filing third = new Filing(new CaseNumber("CM26-0000003"), second.application(), second.receivedAt());
        List<CaseEvent> history = new ArrayList<>(lead());
        history.add(new CaseEvent.ApplicationConsolidated(at("2026-03-20"), second, 3));
        history.add(new CaseEvent.ApplicationConsolidated(at("2026-03-20"), third, 5));
        given(history)
                .when(new Order(new SplitConsolidation(at("2026-03-22"), second.caseNumber()), MANAGER))
                .thenRefused(new CourseRefusal.TooLateToSplit(second.caseNumber()));
        given(history)
                .when(new Order(new SplitConsolidation(at("2026-03-22"), third.caseNumber()), MANAGER))
                .then(new CaseEvent.ConsolidationSplit(at("2026-03-22"), third.caseNumber()));
        history.add(Dispute.REPORT_FILED);
        history.add(Dispute.COMPLETE);
        given(history)
                .when(new Order(new SplitConsolidation(at("2026-03-28"), third.caseNumber()), MANAGER))
                .thenRefused(new CourseRefusal.TooLateToSplit(third.caseNumber()));
    }

    private static List<CaseEvent> plusTo(Stage stage, CaseEvent event) {
        return plus(stage, event);
    }

    @Test
    void what_had_left_the_other_case_does_not_come_back_and_its_records_come_along() {
        Filing same = other("2025-06-01", "Dr. Invented");
        ItemStanding ended = new ItemStanding.Ended(TerminationGround.AUTHORIZED, LocalDate.parse("2026-03-18"));
        Docket there = Docket.of(same).standing(Set.of(2), ended);
        CaseEvent joined = new CaseEvent.ApplicationConsolidated(at("2026-03-20"), same, 3, Map.of(4, ended));
        CaseEvent record = new CaseEvent.RecordFiled(Dispute.REPORT);
        given(lead())
                .when(new Order(new Consolidate(at("2026-03-20"), there, List.of(Dispute.REPORT)), MANAGER))
                .then(joined, record);
        List<CaseEvent> history = new ArrayList<>(lead());
        history.addAll(List.of(joined, record));
        var state = (CaseState.AwaitingRecords) given(history).state();
        assertThat(state.docket().numbersInDispute()).containsExactly(1, 2, 3);
        assertThat(state.records()).containsExactly(Dispute.REPORT);
        history.add(new CaseEvent.ConsolidationSplit(at("2026-03-21"), OTHER));
        given(history)
                .when(new Order(new Consolidate(at("2026-03-22"), there, List.of(Dispute.REPORT)), MANAGER))
                .then(new CaseEvent.ApplicationConsolidated(at("2026-03-22"), same, 3, Map.of(4, ended)));
    }

    @Test
    void an_expedited_application_is_not_joined_to_a_regular_one() {
        Docket urgent = Docket.of(other("2025-06-01", "Dr. Invented"))
                .expedited(new Expedited(at("2026-03-18"), Role.PHYSICIAN, "Report of a threatened loss of function."));
        given(lead())
                .when(new Order(new Consolidate(at("2026-03-20"), urgent, List.of()), MANAGER))
                .thenRefused("IMR-137");
        List<CaseEvent> history = new ArrayList<>(lead());
        history.add(new CaseEvent.ConvertedToExpedited(
                new Expedited(at("2026-03-19"), Role.PHYSICIAN, "Report of a threatened loss of function.")));
        given(history)
                .when(new Order(new Consolidate(at("2026-03-20"), urgent, List.of()), MANAGER))
                .then(new CaseEvent.ApplicationConsolidated(at("2026-03-20"), urgent.filing(), 3));
    }

    @Test
    void an_application_that_took_others_in_does_not_join_another() {
        List<CaseEvent> history = new ArrayList<>(lead());
        history.add(new CaseEvent.ApplicationConsolidated(at("2026-03-20"), other("2025-06-01", "Dr. Invented"), 3));
        given(history)
                .when(new Order(new JoinConsolidation(at("2026-03-21"), OTHER), MANAGER))
                .thenRefused("IMR-125");
    }

    // ---- more than one reviewer

    @Test
    void more_reviewers_need_the_administrative_directors_approval() { // 8 CCR 9792.10.6(c)
        RequestMoreReviewers ask = new RequestMoreReviewers(at("2026-04-01"), 2, "Two fields of medicine.");
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new ApproveMoreReviewers(at("2026-04-02")), REGULATOR))
                .thenRefused(new CourseRefusal.NoPanelRequested());
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new AssignReviewer(SECOND), MANAGER))
                .thenRefused("IMR-103");
        Decision asked =
                given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(ask, MANAGER)).decision();
        List<CaseEvent> history =
                plus(Stage.IN_REVIEW, ((Decision.Accepted) asked).events().getFirst());
        given(history)
                .when(new Order(new DeclineMoreReviewers(at("2026-04-02"), "One is enough."), REGULATOR))
                .then(new CaseEvent.MoreReviewersDeclined(at("2026-04-02"), "One is enough."));
        given(history)
                .when(new Order(new ApproveMoreReviewers(at("2026-04-02")), REGULATOR))
                .then(new CaseEvent.MoreReviewersApproved(at("2026-04-02"), 2));
    }

    @Test
    void each_seat_is_taken_by_a_different_reviewer() {
        given(PLAIN.upTo(Stage.PANEL))
                .when(new Order(new AssignReviewer(Dispute.ASSIGNMENT), MANAGER))
                .thenRefused(new CourseRefusal.SitsAlready());
        given(PLAIN.upTo(Stage.PANEL))
                .when(new Order(new AssignReviewer(SECOND), MANAGER))
                .then(new CaseEvent.ReviewerAssigned(SECOND));
        ReviewerAssignment third = new ReviewerAssignment(
                new org.openimr.process.review.ReviewerId(java.util.UUID.randomUUID()),
                Dispute.QUALIFICATIONS,
                true,
                at("2026-04-04"));
        given(plus(Stage.PANEL, new CaseEvent.ReviewerAssigned(SECOND)))
                .when(new Order(new AssignReviewer(third), MANAGER))
                .thenRefused(new CourseRefusal.NoSeatFree(2));
    }

    // ---- a reviewer leaves

    private static final ReleaseReviewer LEAVES =
            new ReleaseReviewer(at("2026-04-05"), Dispute.ASSIGNMENT.reviewer(), "A tie came to light.");

    private static final CaseEvent LEFT =
            new CaseEvent.ReviewerReleased(at("2026-04-05"), Dispute.ASSIGNMENT.reviewer(), "A tie came to light.");

    @Test
    void when_the_only_reviewer_leaves_another_is_sought_and_the_time_goes_on() {
        for (Stage stage : List.of(Stage.IN_REVIEW, Stage.QUALITY)) {
            given(PLAIN.upTo(stage)).when(new Order(LEAVES, MANAGER)).then(LEFT);
            CaseState state = given(plus(stage, LEFT)).state();
            assertThat(Stage.of(state)).isEqualTo(Stage.READY_FOR_REVIEW);
            assertThat(((CaseState.ReadyForReview) state).file().completeAt())
                    .isEqualTo(((CaseState.ReadyForReview)
                                    given(PLAIN.upTo(Stage.READY_FOR_REVIEW)).state())
                            .file()
                            .completeAt());
        }
    }

    @Test
    void whoever_comes_after_a_reviewer_who_left_begins_with_nothing_written() {
        List<CaseEvent> history = plus(Stage.QUALITY, LEFT);
        history.add(new CaseEvent.ReviewerAssigned(SECOND));
        CaseState.InReview state = (CaseState.InReview) given(history).state();
        assertThat(state.work().seats()).singleElement().satisfies(seat -> {
            assertThat(seat.reviewer()).isEqualTo(SECOND);
            assertThat(seat.draft().summary()).isEmpty();
        });
    }

    @Test
    void those_of_several_reviewers_who_stay_go_on_with_what_they_wrote() {
        CaseState state = given(withLast(panelDraft(), LEFT)).state();
        assertThat(Stage.of(state)).isEqualTo(Stage.PANEL);
        assertThat(((CaseState.InPanelReview) state).work().seats())
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.reviewer()).isEqualTo(SECOND);
                    assertThat(seat.draft().decisions()).hasSize(2);
                });
        assertThat(Stage.of(given(plus(Stage.PANEL, LEFT)).state())).isEqualTo(Stage.READY_FOR_REVIEW);
    }

    @Test
    void a_reviewer_leaves_for_himself_alone_and_who_has_no_seat_cannot_leave() {
        given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(LEAVES, REVIEWER)).then(LEFT);
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(LEAVES, SECOND_REVIEWER))
                .thenRefused(new Refusal.NotTheReviewerOfThisCase());
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new ReleaseReviewer(at("2026-04-05"), SECOND.reviewer(), "Wrong name."), MANAGER))
                .thenRefused(new CourseRefusal.HasNoSeat());
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(LEAVES, MANAGER))
                .thenRefused("IMR-103");
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(
                        new ReleaseReviewer(at("2026-03-01"), Dispute.ASSIGNMENT.reviewer(), "Too early."), MANAGER))
                .thenRefused("IMR-104");
    }

    // ---- what the register of reviewers says

    private static final Optional<SeatObjection> LAPSED = Optional.of(new SeatObjection(
            Citation.laborCode("139.5(d)(4)"), "The California license has expired.", "Look up the renewal."));

    @Test
    void whom_the_register_speaks_against_is_not_seated_and_does_not_sign() {
        CourseRefusal refusal = new CourseRefusal.MayNotSit(LAPSED.orElseThrow());
        assertThat(refusal.words().code()).isEqualTo("IMR-194");
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new AssignReviewer(Dispute.ASSIGNMENT), MANAGER).with(LAPSED))
                .thenRefused(refusal);
        given(PLAIN.upTo(Stage.PANEL))
                .when(new Order(new AssignReviewer(SECOND), MANAGER).with(LAPSED))
                .thenRefused(refusal);
        List<CaseEvent> drafted = new ArrayList<>(PLAIN.upTo(Stage.QUALITY));
        while (!(drafted.removeLast() instanceof CaseEvent.DraftSubmitted)) {}
        given(drafted)
                .when(new Order(new SubmitDraft(at("2026-04-05")), REVIEWER).with(LAPSED))
                .thenRefused(refusal);
    }

    @Test
    void what_is_being_written_is_kept_whatever_the_register_says() {
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DecideItem(at("2026-04-05"), Dispute.decision(1, Outcome.UPHELD)), REVIEWER)
                        .with(LAPSED))
                .then(new CaseEvent.ItemDecided(
                        at("2026-04-05"), Dispute.decision(1, Outcome.UPHELD), Optional.empty()));
    }

    @Test
    void a_reviewer_takes_a_case_for_himself_alone() {
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new TakeSeat(Dispute.ASSIGNMENT), REVIEWER))
                .then(new CaseEvent.ReviewerAssigned(Dispute.ASSIGNMENT));
        given(PLAIN.upTo(Stage.PANEL))
                .when(new Order(new TakeSeat(SECOND), SECOND_REVIEWER))
                .then(new CaseEvent.ReviewerAssigned(SECOND));
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new AssignReviewer(Dispute.ASSIGNMENT), REVIEWER))
                .thenRefused("IMR-001");
        given(PLAIN.upTo(Stage.READY_FOR_REVIEW))
                .when(new Order(new TakeSeat(Dispute.ASSIGNMENT), SECOND_REVIEWER))
                .thenRefused(new CourseRefusal.SeatOfAnother());
    }

    private static List<CaseEvent> withLast(List<CaseEvent> history, CaseEvent last) {
        List<CaseEvent> more = new ArrayList<>(history);
        more.add(last);
        return more;
    }

    @Test
    void a_divided_panel_decides_for_the_treatment_and_every_analysis_is_kept() { // Lab. Code 4610.6(e)
        List<CaseEvent> history = panelDraft();
        CaseState state = given(history).state();
        assertThat(Stage.of(state)).isEqualTo(Stage.QUALITY);
        CaseState.InQualityReview quality = (CaseState.InQualityReview) state;
        assertThat(quality.work().seats()).hasSize(2);
        var determination = DeterminationOfCase.assemble(quality, Dispute.issue());
        assertThat(determination.issues())
                .extracting(Issue::decision)
                .containsExactly(Optional.of(Outcome.OVERTURNED), Optional.of(Outcome.UPHELD));
    }

    @Test
    void a_panels_draft_is_not_quality_assurances_before_the_last_reviewer_submits() {
        List<CaseEvent> all = panelDraft();
        assertThat(all.getLast()).isInstanceOf(CaseEvent.DraftSampled.class);
        // Without the last hand-over and the draw that comes with it.
        List<CaseEvent> history = all.subList(0, all.size() - 2);
        assertThat(Stage.of(given(history).state())).isEqualTo(Stage.PANEL);
        given(history)
                .when(new Order(new DecideItem(at("2026-04-07"), Dispute.decision(1, Outcome.UPHELD)), REVIEWER))
                .thenRefused(new CourseRefusal.DraftHandedOver());
    }

    @Test
    void a_returned_panel_draft_goes_back_to_every_reviewer() {
        List<CaseEvent> history = panelDraft();
        history.add(new CaseEvent.DraftReturned(at("2026-04-08"), List.of("Cite the page.")));
        CaseState.InPanelReview panel = (CaseState.InPanelReview) given(history).state();
        assertThat(panel.work().seats()).allMatch(seat -> seat.submittedAt().isEmpty());
        assertThat(panel.work().seats())
                .allMatch(seat -> seat.draft().decisions().size() == 2);
    }

    private static List<CaseEvent> panelDraft() {
        List<CaseEvent> history = plus(Stage.PANEL, new CaseEvent.ReviewerAssigned(SECOND));
        write(history, REVIEWER, Outcome.OVERTURNED);
        write(history, SECOND_REVIEWER, Outcome.UPHELD);
        return history;
    }

    private static void write(List<CaseEvent> history, Actor reviewer, Outcome first) {
        List<CaseCommand> commands = List.of(
                new ReviewCommand.WriteCaseSummary(at("2026-04-06"), Dispute.SUMMARY),
                new DecideItem(at("2026-04-06"), Dispute.decision(1, first)),
                new DecideItem(at("2026-04-06"), Dispute.decision(2, Outcome.UPHELD)),
                new SubmitDraft(at("2026-04-06")));
        for (CaseCommand command : commands) {
            Decision answer = given(history).when(new Order(command, reviewer)).decision();
            history.addAll(((Decision.Accepted) answer).events());
        }
    }

    // ---- questions to the parties

    @Test
    void the_reviewer_asks_a_party_once_and_that_party_answers() { // Lab. Code 4610.6(b)
        AskParty ask = new AskParty(at("2026-04-01"), PartyRole.REQUESTING_PHYSICIAN, "Is there a second image?");
        CaseEvent asked = new CaseEvent.PartyAsked(
                at("2026-04-01"), 1, PartyRole.REQUESTING_PHYSICIAN, "Is there a second image?");
        given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(ask, REVIEWER)).then(asked);
        AnswerQuestion answer = new AnswerQuestion(at("2026-04-02"), 1, "There is none.");
        given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(answer, PHYSICIAN)).thenRefused("IMR-146");
        given(plus(Stage.IN_REVIEW, asked)).when(new Order(answer, WORKER)).thenRefused("IMR-117");
        CaseEvent answered = new CaseEvent.PartyAnswered(at("2026-04-02"), 1, "There is none.");
        given(plus(Stage.IN_REVIEW, asked)).when(new Order(answer, PHYSICIAN)).then(answered);
        given(plus(Stage.IN_REVIEW, asked, answered))
                .when(new Order(answer, PHYSICIAN))
                .thenRefused("IMR-146");
    }

    @Test
    void each_question_is_answered_by_its_number() {
        CaseEvent first = new CaseEvent.PartyAsked(
                at("2026-04-01"), 1, PartyRole.REQUESTING_PHYSICIAN, "Is there a second image?");
        CaseEvent second = new CaseEvent.PartyAsked(at("2026-04-01"), 2, PartyRole.INJURED_WORKER, "Since when?");
        given(plus(Stage.IN_REVIEW, first, second))
                .when(new Order(new AnswerQuestion(at("2026-04-02"), 2, "Since June."), WORKER))
                .then(new CaseEvent.PartyAnswered(at("2026-04-02"), 2, "Since June."));
    }

    @Test
    void an_item_that_stands_or_falls_with_another_names_one_in_dispute() {
        for (int primary : List.of(1, 2)) {
            int item = 3 - primary;
            ItemDecision dependent = onPrimary(Dispute.decision(item, Outcome.UPHELD), primary);
            given(PLAIN.upTo(Stage.IN_REVIEW))
                    .when(new Order(new DecideItem(at("2026-04-03"), dependent), REVIEWER))
                    .then(new CaseEvent.ItemDecided(at("2026-04-03"), dependent, Optional.empty()));
        }
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new DecideItem(at("2026-04-03"), Dispute.decision(0, Outcome.UPHELD)), REVIEWER))
                .thenRefused(new Refusal.NoSuchItem(0, 2));
    }

    private static ItemDecision onPrimary(ItemDecision alone, int primary) {
        return new ItemDecision(
                alone.item(),
                alone.outcome(),
                alone.claimsAdministratorBasis(),
                alone.reviewerBasis(),
                alone.rationale(),
                OptionalInt.of(primary));
    }

    // ---- termination

    @Test
    void an_item_can_end_while_the_rest_goes_on() { // 8 CCR 9792.10.6(a)
        LocalDate on = LocalDate.parse("2026-04-01");
        DocketCommand.TerminateItems one =
                new DocketCommand.TerminateItems(at("2026-04-02"), Set.of(2), TerminationGround.AUTHORIZED, on);
        CaseEvent ended = new CaseEvent.ItemsTerminated(at("2026-04-02"), Set.of(2), TerminationGround.AUTHORIZED, on);
        given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(one, MANAGER)).then(ended);
        List<CaseEvent> history = plus(Stage.IN_REVIEW, ended);
        given(history).when(new Order(one, MANAGER)).thenRefused("IMR-182");
        given(history)
                .when(new Order(new DecideItem(at("2026-04-03"), Dispute.decision(2, Outcome.UPHELD)), REVIEWER))
                .thenRefused(new CourseRefusal.ItemLeft(2));
        history.add(Dispute.SUMMARY_WRITTEN);
        history.add(Dispute.itemDecided(1, Outcome.UPHELD));
        history.add(Dispute.SUBMITTED);
        var issued = (Decision.Accepted)
                given(history).when(new Order(Dispute.issue(), QUALITY)).decision();
        assertThat(((CaseEvent.DeterminationIssued) issued.events().getFirst())
                        .determination()
                        .issues())
                .extracting(Issue::number)
                .containsExactly(1);
    }

    @Test
    void with_its_last_item_the_case_ends() {
        LocalDate on = LocalDate.parse("2026-04-01");
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(
                        new DocketCommand.TerminateItems(
                                at("2026-04-02"), Set.of(1, 2), TerminationGround.SETTLED_OR_AWARDED, on),
                        MANAGER))
                .then(
                        new CaseEvent.ItemsTerminated(
                                at("2026-04-02"), Set.of(1, 2), TerminationGround.SETTLED_OR_AWARDED, on),
                        new CaseEvent.ReviewTerminated(at("2026-04-02"), TerminationGround.SETTLED_OR_AWARDED));
        assertThat(((CaseState.Terminated) given(PLAIN.upTo(Stage.TERMINATED)).state()).reviewerHadIt())
                .isTrue();
        given(PLAIN.upTo(Stage.DETERMINED))
                .when(new Order(
                        new DocketCommand.TerminateItems(
                                at("2026-05-02"), Set.of(1), TerminationGround.SETTLED_OR_AWARDED, on),
                        MANAGER))
                .thenRefused("IMR-103");
    }

    @ParameterizedTest
    @EnumSource(TerminationGround.class)
    void each_party_reports_only_what_is_its_own_to_report(TerminationGround ground) { // Lab. Code 4610.5(g)
        LocalDate on = LocalDate.parse("2026-04-01");
        DocketCommand.TerminateItems report = new DocketCommand.TerminateItems(at("2026-04-02"), Set.of(2), ground, on);
        boolean withdrawn = ground == TerminationGround.WITHDRAWN_BY_APPLICANT;
        CaseSpec.Answer administrator =
                given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(report, Dispute.ADMINISTRATOR));
        CaseSpec.Answer worker = given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(report, WORKER));
        (withdrawn ? worker : administrator)
                .then(new CaseEvent.ItemsTerminated(at("2026-04-02"), Set.of(2), ground, on));
        (withdrawn ? administrator : worker).thenRefused("IMR-187");
        given(PLAIN.upTo(Stage.IN_REVIEW)).when(new Order(report, PHYSICIAN)).thenRefused("IMR-001");
    }

    @Test
    void intake_may_not_end_a_review() {
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(
                        new DocketCommand.TerminateItems(
                                at("2026-04-02"),
                                Set.of(1),
                                TerminationGround.AUTHORIZED,
                                LocalDate.parse("2026-04-01")),
                        INTAKE))
                .thenRefused("IMR-001");
    }
}

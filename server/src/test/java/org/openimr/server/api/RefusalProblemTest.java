package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.DocketRefusal;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.QualityRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.deadlines.Term;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.review.SeatObjection;
import tools.jackson.databind.JsonNode;

class RefusalProblemTest {
    private static final RuleId RULE = new RuleId(Citation.laborCode("4610.5(h)(1)"), 1);

    private static final CaseNumber OTHER = new CaseNumber("CM26-0000002");

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal.NotPermitted(Role.INTAKE, "publish the determination"),
                new Refusal.NotTheReviewerOfThisCase(),
                new Refusal.AlreadyFiled(),
                new Refusal.NothingFiled(),
                new Refusal.NotAtThisStage("submit the draft", Stage.ELIGIBLE),
                new Refusal.BeforeWhatItFollows(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)),
                new Refusal.DateOutsideCalendar(LocalDate.of(1890, 1, 1)),
                new Refusal.RuleNotMet(RULE, "It came late."),
                new Refusal.DoubtOpen(RULE, "Service is not proved."),
                new Refusal.ReasonNotBorneOut(IneligibilityCode.LATE),
                new Refusal.OnlyUtilizationReviewDecision(),
                new Refusal.RequiredRecordMissing("a report"),
                new Refusal.ConflictNotRuledOut(),
                new Refusal.NotQualified("a state license"),
                new Refusal.NoSuchItem(3, 2),
                new Refusal.ItemsUndecided(List.of(2)),
                new Refusal.SummaryMissing(),
                new Refusal.BlockingFindings(
                        List.of(new Finding("CHECK-101", Severity.BLOCKING, "No basis.", Optional.empty()))),
                new Refusal.AlreadyConfirmedBy("somebody"),
                new Refusal.NotDeidentified(1, 2),
                new CourseRefusal.DuplicateOfItself(),
                new CourseRefusal.NoItemLeft(),
                new CourseRefusal.SomeItemPasses(1),
                new CourseRefusal.NotAsked(PartyRole.EMPLOYER),
                new CourseRefusal.NotYourAnswer(PartyRole.EMPLOYER),
                new CourseRefusal.LiabilityNotDisputed(),
                new CourseRefusal.RequestAfterDisputeLate(
                        new Term.NotSet("Nobody set it.", Citation.laborCode("4610.5(h)(2)"))),
                new CourseRefusal.NoBasisToGoAhead("a document"),
                new CourseRefusal.AlreadyExpedited(),
                new CourseRefusal.NotConsolidable("the dates of injury differ"),
                new CourseRefusal.JoinedAlready(OTHER),
                new CourseRefusal.ExpeditedLeads(OTHER),
                new CourseRefusal.NotJoined(OTHER),
                new CourseRefusal.TooLateToSplit(OTHER),
                new CourseRefusal.ReviewedBefore(),
                new CourseRefusal.NoPanelRequested(),
                new CourseRefusal.NoSeatFree(2),
                new CourseRefusal.SitsAlready(),
                new CourseRefusal.DocumentsNotSealed(List.of("Report")),
                new CourseRefusal.PartOutOfOrder(0, 1),
                new CourseRefusal.NotYourDocument(PartyRole.INJURED_WORKER),
                new CourseRefusal.NoIndexYet(),
                new CourseRefusal.ReportedTooLate(LocalDate.EPOCH),
                new CourseRefusal.NoOpenReport(1),
                new CourseRefusal.NoSuchExhibit(7),
                new CourseRefusal.NotYourReport(PartyRole.INJURED_WORKER),
                new CourseRefusal.ItemLeft(1),
                new CourseRefusal.DraftHandedOver(),
                new CourseRefusal.MayNotSit(new SeatObjection(
                        Citation.laborCode("139.5(d)(4)"), "The license has expired.", "Look up the renewal.")),
                new CourseRefusal.HasNoSeat(),
                new CourseRefusal.SeatOfAnother(),
                new CourseRefusal.NoOpenQuestion(1),
                new OutcomeRefusal.AlreadyPublished(),
                new OutcomeRefusal.LetterNotReviewed(),
                new OutcomeRefusal.NothingToCorrect(
                        new Correction.Change(1, Correction.Field.RATIONALE, "left", "right")),
                new OutcomeRefusal.NothingToImplement(List.of(1)),
                new OutcomeRefusal.PetitionDefective(List.of("it is not verified")),
                new OutcomeRefusal.PetitionLate(LocalDate.EPOCH, LocalDate.EPOCH, "30 days"),
                new OutcomeRefusal.GroundNotRaised(AppealGround.BIAS),
                new QualityRefusal.SecondLookOpen(),
                new QualityRefusal.FirstLookOpen(),
                new QualityRefusal.SamePersonLooked(),
                new QualityRefusal.SecondLookSaysReturn(),
                new QualityRefusal.LookedAlready("first"),
                new QualityRefusal.SignOffOpen(),
                new QualityRefusal.SignedAlready(),
                new QualityRefusal.NotDrawnForBlindReview(),
                new QualityRefusal.TookPartBefore(),
                new QualityRefusal.BlindReviewerAsked(),
                new QualityRefusal.NotAskedForBlindReview(),
                new QualityRefusal.BlindReviewGiven(),
                new QualityRefusal.EachItemOnce(List.of(1, 2)),
                new QualityRefusal.NobodyMaySetAside("CHECK-101"),
                new QualityRefusal.NoLongerBlind(),
                new DocketRefusal.NothingRanOut(Instant.EPOCH),
                new DocketRefusal.NotInDispute(List.of(1)),
                new DocketRefusal.NotYoursToReport(Role.WORKER, TerminationGround.AUTHORIZED),
                new DocketRefusal.ExtensionTooLong(1, 4),
                new DocketRefusal.InvoicedAlready(),
                new DocketRefusal.WrongNumberOfApplications(1, 2),
                new DocketRefusal.PenaltyOverCeiling(2, 1));
    }

    /** Every refusal there is, through the groups that hold them. */
    private static Stream<Class<?>> kinds(Class<?> group) {
        return group.isSealed()
                ? Arrays.stream(group.getPermittedSubclasses()).flatMap(RefusalProblemTest::kinds)
                : Stream.of(group);
    }

    @Test
    void every_kind_of_refusal_is_here() {
        assertThat(refusals().map(Object::getClass))
                .containsExactlyInAnyOrder(kinds(Refusal.class).toArray(Class[]::new));
    }

    @Test
    void no_code_stands_for_two_refusals() {
        assertThat(refusals().map(Refusal::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ApiFault.values()).map(ApiFault::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_says_what_why_which_clause_and_what_to_do(Refusal refusal) {
        JsonNode json = Problem.of(refusal).json();
        assertThat(json.get("code").stringValue()).isEqualTo(refusal.code()).matches("IMR-\\d{3}");
        assertThat(json.get("clause").stringValue()).isEqualTo(refusal.clause().printed());
        assertThat(json.get("what").stringValue()).isEqualTo(refusal.what());
        assertThat(json.get("remedy").stringValue()).isEqualTo(refusal.remedy());
        assertThat(json.get("status").intValue()).isIn(403, 404, 409, 422);
        assertThat(json.get("detail").stringValue()).isNotBlank();
    }

    @Test
    void a_refusal_does_not_name_an_account() {
        assertThat(Problem.of(new Refusal.AlreadyConfirmedBy("6d1f")).json().toString())
                .doesNotContain("6d1f");
    }
}

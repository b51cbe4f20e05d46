package org.openimr.process;

import static org.openimr.process.Dispute.ADMINISTRATOR;
import static org.openimr.process.Dispute.BOARD;
import static org.openimr.process.Dispute.CLOCK;
import static org.openimr.process.Dispute.DIRECTOR;
import static org.openimr.process.Dispute.INTAKE;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.PHYSICIAN;
import static org.openimr.process.Dispute.QUALITY;
import static org.openimr.process.Dispute.REGULATOR;
import static org.openimr.process.Dispute.REVIEWER;
import static org.openimr.process.Dispute.SECOND_REVIEWER_ID;
import static org.openimr.process.Dispute.WORKER;
import static org.openimr.process.Dispute.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Family;
import org.openimr.determination.Outcome;
import org.openimr.law.Citation;
import org.openimr.law.ServiceMethod;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/** At least one order of every command, late enough to follow on every fictional history, by a role that may give it. */
final class Orders {
    private static final Instant AT = at("2026-05-05");

    private Orders() {}

    static Filing other() {
        Dispute plain = Dispute.plain();
        return new Filing(Dispute.OTHER, plain.file().application(), at("2026-03-17"));
    }

    static List<Order> all() {
        return List.of(
                new Order(Dispute.plain().file(), INTAKE),
                new Order(new ScreeningCommand.AcceptAsUnique(AT), INTAKE),
                new Order(new ScreeningCommand.MarkDuplicate(AT, Dispute.OTHER), INTAKE),
                new Order(new EligibilityCommand.FindEligible(AT, List.of()), REGULATOR),
                new Order(
                        new EligibilityCommand.FindEligible(AT, List.of(), Map.of(2, IneligibilityCode.AUTHORIZED)),
                        REGULATOR),
                new Order(new EligibilityCommand.FindIneligible(AT, Set.of(IneligibilityCode.UNSIGNED)), REGULATOR),
                new Order(
                        new EligibilityCommand.RequestInformation(
                                AT, "When was it served?", Set.of(PartyRole.CLAIMS_ADMINISTRATOR)),
                        REGULATOR),
                new Order(
                        new EligibilityCommand.AnswerInquiry(AT, PartyRole.CLAIMS_ADMINISTRATOR, "On March 2."),
                        ADMINISTRATOR),
                new Order(new EligibilityCommand.AnswerInquiry(AT, PartyRole.INJURED_WORKER, "By mail."), WORKER),
                new Order(
                        new EligibilityCommand.EstablishFacts(
                                AT, new Established(List.of(), Set.of(2), Optional.of(true))),
                        INTAKE),
                new Order(new EligibilityCommand.DeferReview(AT, "The injury is disputed."), REGULATOR),
                new Order(
                        new EligibilityCommand.ResumeReview(AT, LocalDate.parse("2026-04-20"), ServiceMethod.PERSONAL),
                        INTAKE),
                new Order(new EligibilityCommand.CloseForLiability(AT), REGULATOR),
                new Order(new AssignmentCommand.SendAssignmentNotice(AT, ServiceMethod.ELECTRONIC), MANAGER),
                new Order(new AssignmentCommand.ReceiveRecord(Dispute.REPORT), MANAGER),
                new Order(new AssignmentCommand.ReceiveRecord(Dispute.UR_DECISION), MANAGER),
                new Order(new AssignmentCommand.FindRecordsComplete(AT), MANAGER),
                new Order(new AssignmentCommand.GoAheadWithoutRecords(AT), MANAGER),
                new Order(new DocketCommand.SealExhibits(AT, Dispute.index()), MANAGER),
                new Order(new DocketCommand.NameRecords(AT, Dispute.STATED), MANAGER),
                new Order(
                        new DocketCommand.ReportMissingRecord(AT, PartyRole.INJURED_WORKER, "The EMG of May."), WORKER),
                new Order(new DocketCommand.AnswerMissingReport(1, Dispute.FOUND), MANAGER),
                new Order(new AssignmentCommand.AssignReviewer(assignment(Dispute.REVIEWER_ID)), MANAGER),
                new Order(new AssignmentCommand.AssignReviewer(assignment(SECOND_REVIEWER_ID)), MANAGER),
                new Order(new AssignmentCommand.TakeSeat(assignment(Dispute.REVIEWER_ID)), REVIEWER),
                new Order(
                        new AssignmentCommand.ConvertToExpedited(
                                new Expedited(AT, Role.PHYSICIAN, "Report of a threatened loss of function.")),
                        PHYSICIAN),
                new Order(new AssignmentCommand.Consolidate(AT, other()), MANAGER),
                new Order(new AssignmentCommand.JoinConsolidation(AT, Dispute.OTHER), MANAGER),
                new Order(new AssignmentCommand.SplitConsolidation(AT, Dispute.OTHER), MANAGER),
                new Order(new AssignmentCommand.LeaveConsolidation(AT), MANAGER),
                new Order(new ReviewCommand.WriteCaseSummary(AT, Dispute.SUMMARY), REVIEWER),
                new Order(new ReviewCommand.DecideItem(AT, Dispute.decision(1, Outcome.UPHELD)), REVIEWER),
                new Order(new ReviewCommand.DecideItem(AT, Dispute.decision(2, Outcome.OVERTURNED)), REVIEWER),
                new Order(new ReviewCommand.SubmitDraft(AT), REVIEWER),
                new Order(
                        new ReviewCommand.AskParty(AT, PartyRole.REQUESTING_PHYSICIAN, "Is there a second image?"),
                        REVIEWER),
                new Order(new PanelCommand.RequestMoreReviewers(AT, 2, "Two fields of medicine."), MANAGER),
                new Order(new PanelCommand.ApproveMoreReviewers(AT), REGULATOR),
                new Order(new PanelCommand.DeclineMoreReviewers(AT, "One is enough."), REGULATOR),
                new Order(
                        new PanelCommand.ReleaseReviewer(
                                AT, assignment(Dispute.REVIEWER_ID).reviewer(), "A tie came to light."),
                        MANAGER),
                new Order(new PanelCommand.AnswerQuestion(AT, 1, "There is none."), PHYSICIAN),
                new Order(new IssueCommand.ReturnDraft(AT, List.of("Cite the page.")), QUALITY),
                new Order(new IssueCommand.PassFirstLook(AT, List.of()), QUALITY),
                new Order(
                        new IssueCommand.RecordSecondLook(AT, SecondLook.Result.MAY_LEAVE, "Read with the file."),
                        DIRECTOR),
                new Order(new IssueCommand.SignOffDraft(AT), DIRECTOR),
                new Order(new DocketCommand.AskBlindReview(assignment(SECOND_REVIEWER_ID)), DIRECTOR),
                new Order(
                        new DocketCommand.RecordBlindReview(
                                AT,
                                List.of(
                                        new BlindOutcome(1, Outcome.UPHELD, "No criterion is met."),
                                        new BlindOutcome(2, Outcome.UPHELD, "It follows the first."))),
                        Dispute.SECOND_REVIEWER),
                new Order(
                        new IssueCommand.IssueDetermination(
                                AT, Family.INDEPENDENT_REVIEW, ServiceMethod.ELECTRONIC, List.of()),
                        QUALITY),
                new Order(new PublicationCommand.ConfirmDeidentification(AT), QUALITY),
                new Order(new PublicationCommand.ConfirmDeidentification(AT), DIRECTOR),
                new Order(new PublicationCommand.PublishDetermination(AT), QUALITY),
                new Order(
                        new OutcomeCommand.ReportImplementation(
                                new Implementation(AT, Implementation.Kind.AUTHORIZED, Set.of(2))),
                        ADMINISTRATOR),
                new Order(
                        new OutcomeCommand.FilePetition(new Petition(
                                AT,
                                PartyRole.INJURED_WORKER,
                                Set.of(AppealGround.PLAIN_ERROR_OF_FACT),
                                true,
                                true,
                                "ADJ0000001")),
                        MANAGER),
                new Order(new OutcomeCommand.DenyPetition(AT), BOARD),
                new Order(
                        new OutcomeCommand.ReverseDecision(
                                AT, AppealGround.PLAIN_ERROR_OF_FACT, "The record holds the report."),
                        BOARD),
                new Order(
                        new OutcomeCommand.CorrectClericalError(
                                AT,
                                "A word was mistyped.",
                                List.of(new Correction.Change(
                                        1, Correction.Field.RATIONALE, "radiculopathy", "radicular pain"))),
                        QUALITY),
                new Order(new DocketCommand.PassDay(at("2026-09-30")), CLOCK),
                new Order(
                        new DocketCommand.TerminateItems(
                                AT, Set.of(1), TerminationGround.AUTHORIZED, LocalDate.parse("2026-05-04")),
                        MANAGER),
                new Order(
                        new DocketCommand.RecordService(new Served(
                                "ASSIGNMENT_NOTICE",
                                1,
                                PartyRole.CLAIMS_ADMINISTRATOR,
                                ServiceMethod.ELECTRONIC,
                                AT,
                                "250 queued as 1")),
                        MANAGER),
                new Order(new DocketCommand.GrantExtension(new Extension(AT, 2, "A key record came late.")), REGULATOR),
                new Order(
                        new DocketCommand.ReportAdministratorChange(
                                new AdministratorChange(AT, "Fictional Claims West", LocalDate.parse("2026-05-01"))),
                        ADMINISTRATOR),
                new Order(
                        new DocketCommand.EnterPenalty(new PenaltyEntry(
                                AT,
                                PenaltyEntry.Kind.REFERRED,
                                0,
                                Citation.regulation("9792.12(c)(6)"),
                                "Records 3 days late.")),
                        MANAGER),
                new Order(
                        new DocketCommand.IssueInvoice(
                                new Invoice(AT, 34_500, 1, "flat fee", Citation.regulation("9792.10.8"))),
                        MANAGER));
    }

    static ReviewerAssignment assignment(ReviewerId reviewer) {
        return new ReviewerAssignment(reviewer, Dispute.QUALIFICATIONS, true, AT);
    }
}

package org.openimr.server.cases.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand;
import org.openimr.process.EligibilityCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.Release;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.OutcomeCommand;
import org.openimr.process.PanelCommand;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.EarlierCase;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.TreatingTime;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.CommandKind;

/** One fictional example of each command, for the published description and the table of authority. */
public final class CommandExamples {
    private static final Instant AT = Instant.parse("2026-03-02T17:30:00Z");

    private CommandExamples() {}

    /** An example of that kind. */
    public static CaseCommand of(CommandKind kind) {
        return switch (kind) {
            case FILE_APPLICATION -> new FileApplication(new CaseNumber("CM26-0000001"), application(), AT);
            case FIND_ELIGIBLE ->
                new FindEligible(
                        AT,
                        List.of(new DoubtResolved(
                                new RuleId(Citation.laborCode("4610.5(h)(2)"), 1),
                                "The claims administrator agreed in writing that the review goes on.")));
            case FIND_INELIGIBLE -> new FindIneligible(AT, Set.of(IneligibilityCode.LATE));
            case SEND_ASSIGNMENT_NOTICE -> new SendAssignmentNotice(AT, ServiceMethod.ELECTRONIC);
            case RECEIVE_RECORD ->
                new ReceiveRecord(new RecordReceived(
                        RecordKind.PHYSICIAN_REPORT,
                        PartyRole.CLAIMS_ADMINISTRATOR,
                        "Progress report of the treating physician (fictional)",
                        Optional.of(LocalDate.of(2026, 2, 10)),
                        AT));
            case FIND_RECORDS_COMPLETE -> new FindRecordsComplete(AT);
            case ASSIGN_REVIEWER -> new AssignReviewer(assignment());
            case WRITE_CASE_SUMMARY -> new WriteCaseSummary(AT, summary());
            case DECIDE_ITEM -> new DecideItem(AT, decision());
            case SUBMIT_DRAFT -> new SubmitDraft(AT);
            case RETURN_DRAFT -> new ReturnDraft(AT, List.of("The rationale of item 1 names no page of the records."));
            case PASS_FIRST_LOOK ->
                new PassFirstLook(
                        AT,
                        List.of(new Release(
                                "CHECK-113",
                                Optional.of("issues[0].rationale"),
                                "The count is of the whole series.",
                                Optional.empty())));
            case RECORD_SECOND_LOOK ->
                new RecordSecondLook(AT, SecondLook.Result.MAY_LEAVE, "Read with the file; nothing to add.");
            case SIGN_OFF_DRAFT -> new SignOffDraft(AT);
            case ASK_BLIND_REVIEW -> new DocketCommand.AskBlindReview(assignment());
            case RECORD_BLIND_REVIEW ->
                new DocketCommand.RecordBlindReview(
                        AT, List.of(new BlindOutcome(1, Outcome.UPHELD, "No criterion is documented as met.")));
            case ISSUE_DETERMINATION ->
                new IssueDetermination(AT, Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of());
            case CONFIRM_DEIDENTIFICATION -> new ConfirmDeidentification(AT);
            case PUBLISH_DETERMINATION -> new PublishDetermination(AT);
            case ACCEPT_AS_UNIQUE -> new ScreeningCommand.AcceptAsUnique(AT);
            case MARK_DUPLICATE -> new ScreeningCommand.MarkDuplicate(AT, new CaseNumber("CM26-0000002"));
            case ESTABLISH_FACTS ->
                new EligibilityCommand.EstablishFacts(
                        AT,
                        new Established(
                                List.of(new EarlierCase(
                                        new CaseNumber("CM25-0000009"),
                                        Set.of(1),
                                        false,
                                        true,
                                        Optional.of(LocalDate.of(2025, 6, 30)),
                                        false)),
                                Set.of(),
                                Optional.of(true)));
            case REQUEST_INFORMATION ->
                new EligibilityCommand.RequestInformation(
                        AT, "On which day, and how, was the decision served?", Set.of(PartyRole.CLAIMS_ADMINISTRATOR));
            case ANSWER_INQUIRY ->
                new EligibilityCommand.AnswerInquiry(
                        AT, PartyRole.CLAIMS_ADMINISTRATOR, "It was mailed on February 5.");
            case DEFER_REVIEW -> new EligibilityCommand.DeferReview(AT, "The injury to the left knee is disputed.");
            case RESUME_REVIEW ->
                new EligibilityCommand.ResumeReview(
                        AT, LocalDate.of(2026, 2, 20), ServiceMethod.MAIL_WITHIN_CALIFORNIA);
            case CLOSE_FOR_LIABILITY -> new EligibilityCommand.CloseForLiability(AT);
            case GO_AHEAD_WITHOUT_RECORDS -> new AssignmentCommand.GoAheadWithoutRecords(AT);
            case NAME_RECORDS ->
                new DocketCommand.NameRecords(
                        AT,
                        new StatedRecords(
                                List.of(new NamedRecord(
                                        NamedIn.UTILIZATION_REVIEW_DECISION,
                                        Optional.of(RecordKind.PHYSICIAN_REPORT),
                                        "PR-2, A. Quill, MD, 01/12/2026",
                                        Optional.of("A. Quill, MD"),
                                        Optional.of(LocalDate.of(2026, 1, 12)),
                                        Optional.of(LocalDate.of(2026, 1, 12)),
                                        Optional.of(new NamedAt("9b".repeat(32), 2, 14)))),
                                TreatingTime.SIX_MONTHS_OR_MORE,
                                Optional.of(LocalDate.of(2026, 2, 23))));
            case REPORT_MISSING_RECORD ->
                new DocketCommand.ReportMissingRecord(
                        AT, PartyRole.INJURED_WORKER, "The nerve test of May 2025 is not in the index.");
            case ANSWER_MISSING_REPORT ->
                new DocketCommand.AnswerMissingReport(
                        1,
                        new MissingReport.Answered(
                                AT, MissingReport.Finding.FOUND, Optional.of(4), "It is exhibit 4, page 3."));
            case CONVERT_TO_EXPEDITED ->
                new AssignmentCommand.ConvertToExpedited(
                        new Expedited(AT, Role.PHYSICIAN, "Report of a threatened loss of function (fictional)"));
            case ASK_PARTY ->
                new ReviewCommand.AskParty(AT, PartyRole.REQUESTING_PHYSICIAN, "Was therapy given before the request?");
            case ANSWER_QUESTION -> new PanelCommand.AnswerQuestion(AT, 1, "Six visits in January.");
            case REQUEST_MORE_REVIEWERS ->
                new PanelCommand.RequestMoreReviewers(AT, 2, "Two fields of medicine are in question.");
            case APPROVE_MORE_REVIEWERS -> new PanelCommand.ApproveMoreReviewers(AT);
            case DECLINE_MORE_REVIEWERS ->
                new PanelCommand.DeclineMoreReviewers(AT, "One reviewer covers both fields.");
            case REPORT_IMPLEMENTATION ->
                new OutcomeCommand.ReportImplementation(
                        new Implementation(AT, Implementation.Kind.AUTHORIZED, Set.of(1)));
            case FILE_PETITION ->
                new OutcomeCommand.FilePetition(new Petition(
                        AT,
                        PartyRole.INJURED_WORKER,
                        Set.of(AppealGround.PLAIN_ERROR_OF_FACT),
                        true,
                        true,
                        "ADJ0000001"));
            case DENY_PETITION -> new OutcomeCommand.DenyPetition(AT);
            case REVERSE_DECISION ->
                new OutcomeCommand.ReverseDecision(
                        AT,
                        AppealGround.PLAIN_ERROR_OF_FACT,
                        "The records hold the report that was said to be missing.");
            case CORRECT_CLERICAL_ERROR ->
                new OutcomeCommand.CorrectClericalError(
                        AT,
                        "The side was mistyped.",
                        List.of(new Correction.Change(1, Correction.Field.RATIONALE, "right knee", "left knee")));
            case PASS_DAY -> new DocketCommand.PassDay(AT);
            case TERMINATE_ITEMS ->
                new DocketCommand.TerminateItems(
                        AT, Set.of(1), TerminationGround.AUTHORIZED, LocalDate.of(2026, 2, 27));
            case RECORD_SERVICE ->
                new DocketCommand.RecordService(new Served(
                        "ASSIGNMENT_NOTICE",
                        1,
                        PartyRole.CLAIMS_ADMINISTRATOR,
                        ServiceMethod.ELECTRONIC,
                        AT,
                        "accepted by the mail server"));
            case GRANT_EXTENSION ->
                new DocketCommand.GrantExtension(new Extension(AT, 2, "A key report arrived on the last day."));
            case REPORT_ADMINISTRATOR_CHANGE ->
                new DocketCommand.ReportAdministratorChange(
                        new AdministratorChange(AT, "Fictional Mutual West", LocalDate.of(2026, 2, 25)));
            case ENTER_PENALTY ->
                new DocketCommand.EnterPenalty(new PenaltyEntry(
                        AT,
                        PenaltyEntry.Kind.REFERRED,
                        0,
                        Citation.regulation("9792.12(c)(6)"),
                        "The records are three days late."));
            case ISSUE_INVOICE ->
                new DocketCommand.IssueInvoice(
                        new Invoice(AT, 34_500, 1, "flat fee since 2020", Citation.regulation("9792.10.8")));
        };
    }

    /** An application that was received. */
    public static Filing filing() {
        return new Filing(new CaseNumber("CM26-0000001"), application(), AT);
    }

    private static Application application() {
        return new Application(
                Priority.STANDARD,
                List.of(
                        new Party(PartyRole.INJURED_WORKER, "Avery Fictional"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                LocalDate.of(2025, 6, 3),
                Optional.of(LocalDate.of(2026, 1, 27)),
                new UtilizationReviewDecision(
                        LocalDate.of(2026, 2, 5),
                        Optional.of(new UtilizationReviewDecision.Service(
                                LocalDate.of(2026, 2, 5), ServiceMethod.MAIL_WITHIN_CALIFORNIA)),
                        true,
                        false),
                List.of(new DisputedItem(1, "Physical therapy, 12 visits, left knee", Optional.empty(), false)),
                true,
                false);
    }

    private static ReviewerAssignment assignment() {
        return new ReviewerAssignment(
                new ReviewerId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
                new ReviewerQualifications(
                        List.of("California"),
                        List.of("Physical Medicine & Rehabilitation"),
                        List.of(),
                        OptionalInt.of(5),
                        OptionalInt.of(24)),
                true,
                AT);
    }

    private static ClinicalCaseSummary summary() {
        return new ClinicalCaseSummary(
                "The fictional injured worker is a 44 year old female with left knee pain after a fall.",
                new Patient(OptionalInt.of(44), Optional.of(Sex.FEMALE), Optional.of(LocalDate.of(2025, 6, 3))),
                List.of("left knee sprain"),
                Optional.of("knee pain"));
    }

    private static ItemDecision decision() {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        "MTUS Fictional Guideline 2024, Section(s): Knee",
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Fictional Guideline"),
                                OptionalInt.of(2024),
                                OptionalInt.empty(),
                                List.of("Knee"),
                                List.of())))),
                Optional.empty());
        return new ItemDecision(
                1,
                Outcome.OVERTURNED,
                Basis.nothingCited(),
                basis,
                "The records show the deficit that the fictional guideline asks for. Therefore, the request is"
                        + " medically necessary.",
                OptionalInt.empty(),
                Optional.of(EvidenceRecord.applying(new EvidenceSource.MtusGuideline(
                        "Fictional Guideline", OptionalInt.of(2024), List.of("Knee")))));
    }
}

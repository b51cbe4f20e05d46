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
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
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
            case ISSUE_DETERMINATION ->
                new IssueDetermination(AT, Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of());
            case CONFIRM_DEIDENTIFICATION -> new ConfirmDeidentification(AT);
            case PUBLISH_DETERMINATION -> new PublishDetermination(AT);
        };
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
                OptionalInt.empty());
    }
}

package org.openimr.server.kills;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Family;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.FictionalApplication;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CommandKind;

/**
 * A fictional case from its filing until the determination is issued.
 *
 * @param at        when everything of it happens
 * @param reviewer  login of the reviewer
 * @param account   of that reviewer
 */
record Steps(String name, Instant at, String reviewer, UUID account) {
    /** One command, by the login that gives it. */
    record Step(String login, CommandKind kind, CaseCommand command) {}

    private static final CaseNumber GIVEN_LATER = new CaseNumber("CM26-9999999");
    private static final String INTAKE = "intake";
    private static final String MANAGER = "case-manager";

    Step filing() {
        LocalDate decidedOn = CaliforniaTime.dayOf(at).minusDays(3);
        return new Step(
                INTAKE,
                CommandKind.FILE_APPLICATION,
                new FileApplication(
                        GIVEN_LATER,
                        FictionalApplication.of(
                                decidedOn,
                                List.of(
                                        new Party(PartyRole.INJURED_WORKER, "Avery Fictional " + name),
                                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Tilda Treatwell (fictional)"),
                                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                                List.of("Knee brace, fictional")),
                        at));
    }

    /** Until records are awaited. */
    List<Step> untilNotice() {
        return List.of(
                new Step(INTAKE, CommandKind.ACCEPT_AS_UNIQUE, new AcceptAsUnique(at)),
                new Step("regulator", CommandKind.FIND_ELIGIBLE, new FindEligible(at, List.of())),
                new Step(
                        MANAGER,
                        CommandKind.SEND_ASSIGNMENT_NOTICE,
                        new SendAssignmentNotice(at, ServiceMethod.ELECTRONIC)));
    }

    /** Given at the same time, each by itself. */
    List<Step> records() {
        return List.of(record(RecordKind.UTILIZATION_REVIEW_DECISION), record(RecordKind.PHYSICIAN_REPORT));
    }

    private Step record(RecordKind kind) {
        return new Step(
                INTAKE,
                CommandKind.RECEIVE_RECORD,
                new ReceiveRecord(new RecordReceived(
                        kind, PartyRole.CLAIMS_ADMINISTRATOR, "Fictional document", Optional.empty(), at)));
    }

    Step complete() {
        return new Step(MANAGER, CommandKind.FIND_RECORDS_COMPLETE, new FindRecordsComplete(at));
    }

    List<Step> untilIssued() {
        return List.of(
                new Step(
                        MANAGER,
                        CommandKind.ASSIGN_REVIEWER,
                        new AssignReviewer(
                                new ReviewerAssignment(new ReviewerId(account), CaseDesk.QUALIFIED, true, at))),
                new Step(reviewer, CommandKind.WRITE_CASE_SUMMARY, CaseDesk.summary(at)),
                new Step(reviewer, CommandKind.DECIDE_ITEM, CaseDesk.decision(1, Outcome.OVERTURNED, at)),
                new Step(reviewer, CommandKind.SUBMIT_DRAFT, new SubmitDraft(at)),
                new Step("quality", CommandKind.PASS_FIRST_LOOK, new PassFirstLook(at, List.of())),
                new Step(
                        "quality",
                        CommandKind.ISSUE_DETERMINATION,
                        new IssueDetermination(
                                at, Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of())));
    }
}

package org.openimr.server.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand;
import org.openimr.process.EligibilityCommand;
import org.openimr.process.IssueCommand;
import org.openimr.process.OutcomeCommand;
import org.openimr.process.PanelCommand;
import org.openimr.process.PublicationCommand;
import org.openimr.process.ReviewCommand;
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
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.TreatingTime;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CommandKind;

/**
 * A case that takes a command, and the command.
 *
 * @param login  who gives it; empty: the calendar, which has no login
 */
record Scene(Course on, Optional<String> login, CaseCommand command) {
    private static final Duration NEW = Duration.ZERO;
    private static final Duration OLD = Duration.ofDays(40);

    private static Scene by(Role role, Course on, CaseCommand command) {
        return new Scene(on, Optional.ofNullable(Course.LOGINS.get(role)), command);
    }

    /** A new case, taken to where the command is accepted. */
    static Scene of(CommandKind kind, RunningServer server) {
        Course on = new Course(server, kind == CommandKind.GO_AHEAD_WITHOUT_RECORDS ? OLD : NEW);
        return switch (kind) {
            case FILE_APPLICATION -> by(Role.INTAKE, on, on.application(true, false));
            case ACCEPT_AS_UNIQUE -> by(Role.INTAKE, on.filed(), new ScreeningCommand.AcceptAsUnique(on.at()));
            case MARK_DUPLICATE -> {
                Course earlier = new Course(server, NEW).screened(true, false);
                yield by(Role.INTAKE, on.filed(), new ScreeningCommand.MarkDuplicate(on.at(), earlier.number));
            }
            case FIND_ELIGIBLE ->
                by(Role.REGULATOR, on.screened(true, false), new EligibilityCommand.FindEligible(on.at(), List.of()));
            case FIND_INELIGIBLE ->
                by(
                        Role.REGULATOR,
                        on.screened(false, false),
                        new EligibilityCommand.FindIneligible(on.at(), Set.of(IneligibilityCode.UNSIGNED)));
            case ESTABLISH_FACTS ->
                by(
                        Role.INTAKE,
                        on.screened(true, false),
                        new EligibilityCommand.EstablishFacts(
                                on.at(), new Established(List.of(), Set.of(), Optional.of(true))));
            case REQUEST_INFORMATION -> by(Role.REGULATOR, on.screened(true, true), inquiry(on));
            case ANSWER_INQUIRY ->
                by(
                        Role.INTAKE,
                        on.screened(true, true).give(Role.REGULATOR, inquiry(on)),
                        new EligibilityCommand.AnswerInquiry(
                                on.at(), PartyRole.CLAIMS_ADMINISTRATOR, "It was mailed."));
            case DEFER_REVIEW -> by(Role.REGULATOR, on.screened(true, true), defer(on));
            case RESUME_REVIEW ->
                by(
                        Role.REGULATOR,
                        on.screened(true, true).give(Role.REGULATOR, defer(on)),
                        new EligibilityCommand.ResumeReview(on.at(), today(), ServiceMethod.ELECTRONIC));
            case CLOSE_FOR_LIABILITY ->
                by(
                        Role.REGULATOR,
                        on.screened(true, true).give(Role.REGULATOR, defer(on)),
                        new EligibilityCommand.CloseForLiability(on.at()));
            case SEND_ASSIGNMENT_NOTICE ->
                by(Role.CASE_MANAGER, on.eligible(), new SendAssignmentNotice(on.at(), ServiceMethod.ELECTRONIC));
            case RECEIVE_RECORD -> by(Role.INTAKE, on.noticed(), on.received(RecordKind.PHYSICIAN_REPORT));
            case FIND_RECORDS_COMPLETE -> by(Role.CASE_MANAGER, on.recorded(), new FindRecordsComplete(on.at()));
            case GO_AHEAD_WITHOUT_RECORDS -> {
                new CalendarDay(server).passes(on.withoutAdministrator().number);
                yield by(Role.CASE_MANAGER, on, new GoAheadWithoutRecords(Instant.now()));
            }
            case NAME_RECORDS ->
                by(
                        Role.CASE_MANAGER,
                        on.noticed(),
                        new DocketCommand.NameRecords(
                                on.at(),
                                new StatedRecords(List.of(), TreatingTime.SIX_MONTHS_OR_MORE, Optional.empty())));
            case REPORT_MISSING_RECORD -> by(Role.CASE_MANAGER, on.indexed(), missing(on));
            case ANSWER_MISSING_REPORT ->
                by(
                        Role.CASE_MANAGER,
                        on.indexed().give(Role.CASE_MANAGER, missing(on)),
                        new DocketCommand.AnswerMissingReport(
                                1,
                                new MissingReport.Answered(
                                        on.at(),
                                        MissingReport.Finding.ASKED_FOR,
                                        Optional.empty(),
                                        "It was asked for.")));
            case CONVERT_TO_EXPEDITED ->
                by(
                        Role.CASE_MANAGER,
                        on.noticed(),
                        new ConvertToExpedited(
                                new Expedited(on.at(), Role.PHYSICIAN, "Threatened loss of function (fictional)")));
            case ASSIGN_REVIEWER -> by(Role.CASE_MANAGER, on.ready(), new AssignReviewer(on.assignment("reviewer")));
            case WRITE_CASE_SUMMARY -> by(Role.REVIEWER, on.inReview(), CaseDesk.summary(on.at()));
            case DECIDE_ITEM -> by(Role.REVIEWER, on.inReview(), CaseDesk.decision(1, Outcome.OVERTURNED, on.at()));
            case SUBMIT_DRAFT -> by(Role.REVIEWER, on.drafted(), new ReviewCommand.SubmitDraft(on.at()));
            case ASK_PARTY -> by(Role.REVIEWER, on.inReview(), question(on));
            case ANSWER_QUESTION ->
                by(
                        Role.CASE_MANAGER,
                        on.inReview().give(Role.REVIEWER, question(on)),
                        new PanelCommand.AnswerQuestion(on.at(), 1, "Six visits."));
            case REQUEST_MORE_REVIEWERS -> by(Role.MEDICAL_DIRECTOR, on.inReview(), more(on));
            case APPROVE_MORE_REVIEWERS ->
                by(
                        Role.REGULATOR,
                        on.inReview().give(Role.MEDICAL_DIRECTOR, more(on)),
                        new PanelCommand.ApproveMoreReviewers(on.at()));
            case DECLINE_MORE_REVIEWERS ->
                by(
                        Role.REGULATOR,
                        on.inReview().give(Role.MEDICAL_DIRECTOR, more(on)),
                        new PanelCommand.DeclineMoreReviewers(on.at(), "One reviewer covers both fields."));
            case RETURN_DRAFT ->
                by(
                        Role.QUALITY,
                        on.inQuality(),
                        new IssueCommand.ReturnDraft(on.at(), List.of("The rationale names no page.")));
            case PASS_FIRST_LOOK ->
                by(Role.QUALITY, on.inQuality(), new IssueCommand.PassFirstLook(on.at(), List.of()));
            case RECORD_SECOND_LOOK ->
                by(
                        Role.MEDICAL_DIRECTOR,
                        on.looked(),
                        new IssueCommand.RecordSecondLook(
                                on.at(), SecondLook.Result.MAY_LEAVE, "Read with the file (fictional)."));
            case SIGN_OFF_DRAFT -> by(Role.MEDICAL_DIRECTOR, on.lookedTwice(), new IssueCommand.SignOffDraft(on.at()));
            case ASK_BLIND_REVIEW ->
                by(
                        Role.MEDICAL_DIRECTOR,
                        on.signedOff(),
                        new DocketCommand.AskBlindReview(on.assignment(Course.SECOND)));
            case RECORD_BLIND_REVIEW ->
                new Scene(
                        on.blindAsked(),
                        Optional.of(Course.SECOND),
                        new DocketCommand.RecordBlindReview(
                                on.at(),
                                List.of(new BlindOutcome(1, Outcome.UPHELD, "No criterion is documented as met."))));
            case ISSUE_DETERMINATION -> by(Role.QUALITY, on.signedOff(), on.issue());
            case CONFIRM_DEIDENTIFICATION ->
                by(
                        Role.QUALITY,
                        on.determined().deidentified(Role.QUALITY),
                        new PublicationCommand.ConfirmDeidentification(on.at()));
            case PUBLISH_DETERMINATION ->
                by(Role.QUALITY, on.confirmed(), new PublicationCommand.PublishDetermination(on.at()));
            case REPORT_IMPLEMENTATION ->
                by(
                        Role.CASE_MANAGER,
                        on.determined(),
                        new OutcomeCommand.ReportImplementation(
                                new Implementation(on.at(), Implementation.Kind.AUTHORIZED, Set.of(1))));
            case FILE_PETITION -> by(Role.CASE_MANAGER, on.determined(), on.petition());
            case DENY_PETITION -> by(Role.REGULATOR, on.appealed(), new OutcomeCommand.DenyPetition(on.at()));
            case REVERSE_DECISION ->
                by(
                        Role.REGULATOR,
                        on.appealed(),
                        new OutcomeCommand.ReverseDecision(
                                on.at(), AppealGround.PLAIN_ERROR_OF_FACT, "The records hold the report."));
            case CORRECT_CLERICAL_ERROR ->
                by(
                        Role.QUALITY,
                        on.determined(),
                        new OutcomeCommand.CorrectClericalError(
                                on.at(),
                                "A word was mistyped.",
                                List.of(new Correction.Change(
                                        1, Correction.Field.RATIONALE, "fictional records", "records"))));
            case PASS_DAY -> {
                Course late = new Course(server, OLD).noticed();
                yield by(Role.CLOCK, late, new DocketCommand.PassDay(Instant.now()));
            }
            case TERMINATE_ITEMS ->
                by(
                        Role.CASE_MANAGER,
                        on.noticed(),
                        new DocketCommand.TerminateItems(on.at(), Set.of(1), TerminationGround.AUTHORIZED, today()));
            case RECORD_SERVICE ->
                by(
                        Role.CASE_MANAGER,
                        on.noticed(),
                        new DocketCommand.RecordService(new Served(
                                "ASSIGNMENT_NOTICE",
                                1,
                                PartyRole.CLAIMS_ADMINISTRATOR,
                                ServiceMethod.ELECTRONIC,
                                on.at(),
                                "accepted by the mail server")));
            case GRANT_EXTENSION ->
                by(
                        Role.REGULATOR,
                        on.ready(),
                        new DocketCommand.GrantExtension(new Extension(on.at(), 2, "A key report came late.")));
            case REPORT_ADMINISTRATOR_CHANGE ->
                by(
                        Role.CASE_MANAGER,
                        on.noticed(),
                        new DocketCommand.ReportAdministratorChange(
                                new AdministratorChange(on.at(), "Fictional Mutual West", today())));
            case ENTER_PENALTY ->
                by(
                        Role.CASE_MANAGER,
                        on.noticed(),
                        new DocketCommand.EnterPenalty(new PenaltyEntry(
                                on.at(),
                                PenaltyEntry.Kind.REFERRED,
                                0,
                                Citation.regulation("9792.12(c)(6)"),
                                "The records are three days late.")));
            case ISSUE_INVOICE ->
                by(
                        Role.CASE_MANAGER,
                        on.ready(),
                        new DocketCommand.IssueInvoice(
                                new Invoice(on.at(), 34_500, 1, "flat fee", Citation.regulation("9792.10.8"))));
        };
    }

    private static LocalDate today() {
        return CaliforniaTime.dayOf(Instant.now());
    }

    private static EligibilityCommand.RequestInformation inquiry(Course on) {
        return new EligibilityCommand.RequestInformation(
                on.at(), "On which day was it served?", Set.of(PartyRole.CLAIMS_ADMINISTRATOR));
    }

    private static EligibilityCommand.DeferReview defer(Course on) {
        return new EligibilityCommand.DeferReview(on.at(), "The injury is disputed.");
    }

    private static DocketCommand.ReportMissingRecord missing(Course on) {
        return new DocketCommand.ReportMissingRecord(
                on.at(), PartyRole.INJURED_WORKER, "The nerve test is not in the index.");
    }

    private static ReviewCommand.AskParty question(Course on) {
        return new ReviewCommand.AskParty(
                on.at(), PartyRole.REQUESTING_PHYSICIAN, "Was therapy given before the request?");
    }

    private static PanelCommand.RequestMoreReviewers more(Course on) {
        return new PanelCommand.RequestMoreReviewers(on.at(), 2, "Two fields of medicine are in question.");
    }
}

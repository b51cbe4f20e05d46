package org.openimr.server.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand.AnswerMissingReport;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.DocketCommand.GrantExtension;
import org.openimr.process.DocketCommand.IssueInvoice;
import org.openimr.process.DocketCommand.NameRecords;
import org.openimr.process.DocketCommand.PassDay;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.DocketCommand.RecordService;
import org.openimr.process.DocketCommand.ReportAdministratorChange;
import org.openimr.process.DocketCommand.ReportMissingRecord;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.CloseForLiability;
import org.openimr.process.EligibilityCommand.DeferReview;
import org.openimr.process.EligibilityCommand.EstablishFacts;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.EligibilityCommand.ResumeReview;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.OutcomeCommand.ReportImplementation;
import org.openimr.process.OutcomeCommand.ReverseDecision;
import org.openimr.process.PanelCommand.AnswerQuestion;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.AskParty;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.Stage;

/**
 * The kinds of command that one case takes by itself, under the names that addresses and buttons use; permanent. What
 * changes two cases at once, joining and splitting, has an address of its own; so has sealing the exhibit index, which
 * nobody sends: the organization works it out from what it keeps; and so have taking a seat and
 * releasing a reviewer, which change the offers of the case too.
 */
public enum CommandKind {
    FILE_APPLICATION("file-application", FileApplication.class, EnumSet.of(Stage.NOT_FILED)),
    ACCEPT_AS_UNIQUE("accept-as-unique", AcceptAsUnique.class, EnumSet.of(Stage.RECEIVED)),
    MARK_DUPLICATE("mark-duplicate", MarkDuplicate.class, EnumSet.of(Stage.RECEIVED)),
    FIND_ELIGIBLE("find-eligible", FindEligible.class, EnumSet.of(Stage.ELIGIBILITY)),
    FIND_INELIGIBLE("find-ineligible", FindIneligible.class, EnumSet.of(Stage.ELIGIBILITY)),
    ESTABLISH_FACTS("establish-facts", EstablishFacts.class, EnumSet.of(Stage.ELIGIBILITY)),
    REQUEST_INFORMATION("request-information", RequestInformation.class, EnumSet.of(Stage.ELIGIBILITY)),
    ANSWER_INQUIRY("answer-inquiry", AnswerInquiry.class, EnumSet.of(Stage.INFORMATION_REQUESTED)),
    DEFER_REVIEW("defer-review", DeferReview.class, EnumSet.of(Stage.ELIGIBILITY)),
    RESUME_REVIEW("resume-review", ResumeReview.class, EnumSet.of(Stage.DEFERRED)),
    CLOSE_FOR_LIABILITY("close-for-liability", CloseForLiability.class, EnumSet.of(Stage.DEFERRED)),
    SEND_ASSIGNMENT_NOTICE("send-assignment-notice", SendAssignmentNotice.class, EnumSet.of(Stage.ELIGIBLE)),
    RECEIVE_RECORD("receive-record", ReceiveRecord.class, Stages.UNDER_REVIEW),
    FIND_RECORDS_COMPLETE(
            "find-records-complete", FindRecordsComplete.class, EnumSet.of(Stage.AWAITING_RECORDS, Stage.RECORDS_LATE)),
    GO_AHEAD_WITHOUT_RECORDS("go-ahead-without-records", GoAheadWithoutRecords.class, EnumSet.of(Stage.RECORDS_LATE)),
    NAME_RECORDS("name-records", NameRecords.class, Stages.UNDER_REVIEW),
    REPORT_MISSING_RECORD("report-missing-record", ReportMissingRecord.class, Stages.UNDER_REVIEW),
    ANSWER_MISSING_REPORT("answer-missing-report", AnswerMissingReport.class, Stages.UNDER_REVIEW),
    CONVERT_TO_EXPEDITED("convert-to-expedited", ConvertToExpedited.class, Stages.UNDER_REVIEW),
    ASSIGN_REVIEWER("assign-reviewer", AssignReviewer.class, EnumSet.of(Stage.READY_FOR_REVIEW, Stage.PANEL)),
    WRITE_CASE_SUMMARY("write-case-summary", WriteCaseSummary.class, EnumSet.of(Stage.IN_REVIEW, Stage.PANEL)),
    DECIDE_ITEM("decide-item", DecideItem.class, EnumSet.of(Stage.IN_REVIEW, Stage.PANEL)),
    SUBMIT_DRAFT("submit-draft", SubmitDraft.class, EnumSet.of(Stage.IN_REVIEW, Stage.PANEL)),
    ASK_PARTY("ask-party", AskParty.class, EnumSet.of(Stage.IN_REVIEW, Stage.PANEL)),
    ANSWER_QUESTION("answer-question", AnswerQuestion.class, EnumSet.of(Stage.IN_REVIEW, Stage.PANEL)),
    REQUEST_MORE_REVIEWERS("request-more-reviewers", RequestMoreReviewers.class, EnumSet.of(Stage.IN_REVIEW)),
    APPROVE_MORE_REVIEWERS("approve-more-reviewers", ApproveMoreReviewers.class, EnumSet.of(Stage.IN_REVIEW)),
    DECLINE_MORE_REVIEWERS("decline-more-reviewers", DeclineMoreReviewers.class, EnumSet.of(Stage.IN_REVIEW)),
    RETURN_DRAFT("return-draft", ReturnDraft.class, EnumSet.of(Stage.QUALITY)),
    PASS_FIRST_LOOK("pass-first-look", PassFirstLook.class, EnumSet.of(Stage.QUALITY)),
    RECORD_SECOND_LOOK("record-second-look", RecordSecondLook.class, EnumSet.of(Stage.QUALITY)),
    SIGN_OFF_DRAFT("sign-off-draft", SignOffDraft.class, EnumSet.of(Stage.QUALITY)),
    ASK_BLIND_REVIEW("ask-blind-review", AskBlindReview.class, Stages.MEASURED),
    RECORD_BLIND_REVIEW("record-blind-review", RecordBlindReview.class, Stages.MEASURED),
    ISSUE_DETERMINATION("issue-determination", IssueDetermination.class, EnumSet.of(Stage.QUALITY)),
    CONFIRM_DEIDENTIFICATION(
            "confirm-deidentification",
            ConfirmDeidentification.class,
            EnumSet.of(Stage.DETERMINED, Stage.IMPLEMENTED, Stage.APPEALED, Stage.FINAL)),
    PUBLISH_DETERMINATION(
            "publish-determination",
            PublishDetermination.class,
            EnumSet.of(Stage.DETERMINED, Stage.IMPLEMENTED, Stage.APPEALED, Stage.FINAL)),
    REPORT_IMPLEMENTATION(
            "report-implementation",
            ReportImplementation.class,
            EnumSet.of(Stage.DETERMINED, Stage.PUBLISHED, Stage.APPEALED, Stage.FINAL)),
    FILE_PETITION(
            "file-petition",
            FilePetition.class,
            EnumSet.of(Stage.INELIGIBLE, Stage.DETERMINED, Stage.PUBLISHED, Stage.IMPLEMENTED)),
    DENY_PETITION("deny-petition", DenyPetition.class, EnumSet.of(Stage.APPEALED)),
    REVERSE_DECISION("reverse-decision", ReverseDecision.class, EnumSet.of(Stage.APPEALED)),
    CORRECT_CLERICAL_ERROR(
            "correct-clerical-error",
            CorrectClericalError.class,
            EnumSet.of(Stage.DETERMINED, Stage.PUBLISHED, Stage.IMPLEMENTED, Stage.APPEALED, Stage.FINAL)),
    PASS_DAY("pass-day", PassDay.class, Stages.FILED),
    TERMINATE_ITEMS("terminate-items", TerminateItems.class, Stages.OPEN),
    RECORD_SERVICE("record-service", RecordService.class, Stages.FILED),
    GRANT_EXTENSION("grant-extension", GrantExtension.class, Stages.UNDER_REVIEW),
    REPORT_ADMINISTRATOR_CHANGE("report-administrator-change", ReportAdministratorChange.class, Stages.FILED),
    ENTER_PENALTY("enter-penalty", EnterPenalty.class, Stages.FILED),
    ISSUE_INVOICE("issue-invoice", IssueInvoice.class, Stages.CHARGED);

    private static final Map<Class<?>, CommandKind> BY_COMMAND =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.command, Function.identity()));

    private static final Set<CommandKind> OF_QUALITY =
            EnumSet.of(PASS_FIRST_LOOK, RECORD_SECOND_LOOK, SIGN_OFF_DRAFT, ASK_BLIND_REVIEW, RECORD_BLIND_REVIEW);

    private final String address;
    private final Class<? extends CaseCommand> command;
    private final Set<Stage> stages;

    CommandKind(String address, Class<? extends CaseCommand> command, Set<Stage> stages) {
        this.address = address;
        this.command = command;
        this.stages = Set.copyOf(stages);
    }

    /** Its name in an address: {@code find-eligible}. */
    public String address() {
        return address;
    }

    /** Stages of a case that take it. */
    public Set<Stage> stages() {
        return stages;
    }

    /** Whether it is a step of its own stage, and not something that may happen through the whole of a review. */
    public boolean isStep() {
        return stages.size() < Stages.UNDER_REVIEW.size();
    }

    /** Whether it is given on the pages of quality assurance, and not on the case's own. */
    public boolean isOfQuality() {
        return OF_QUALITY.contains(this);
    }

    /** The kind of a command. */
    public static CommandKind of(CaseCommand command) {
        return Objects.requireNonNull(BY_COMMAND.get(command.getClass()), command.getClass()::getName);
    }

    /** Groups of stages that take the same commands. */
    private static final class Stages {
        static final Set<Stage> UNDER_REVIEW = EnumSet.of(
                Stage.AWAITING_RECORDS,
                Stage.RECORDS_LATE,
                Stage.READY_FOR_REVIEW,
                Stage.IN_REVIEW,
                Stage.PANEL,
                Stage.QUALITY);
        static final Set<Stage> MEASURED =
                EnumSet.of(Stage.QUALITY, Stage.DETERMINED, Stage.IMPLEMENTED, Stage.APPEALED, Stage.FINAL);
        static final Set<Stage> OPEN = EnumSet.of(
                Stage.RECEIVED,
                Stage.ELIGIBILITY,
                Stage.INFORMATION_REQUESTED,
                Stage.DEFERRED,
                Stage.ELIGIBLE,
                Stage.AWAITING_RECORDS,
                Stage.RECORDS_LATE,
                Stage.READY_FOR_REVIEW,
                Stage.IN_REVIEW,
                Stage.PANEL,
                Stage.QUALITY);
        static final Set<Stage> FILED = EnumSet.complementOf(EnumSet.of(Stage.NOT_FILED));
        static final Set<Stage> CHARGED = EnumSet.of(
                Stage.AWAITING_RECORDS,
                Stage.RECORDS_LATE,
                Stage.READY_FOR_REVIEW,
                Stage.IN_REVIEW,
                Stage.PANEL,
                Stage.QUALITY,
                Stage.DETERMINED,
                Stage.PUBLISHED,
                Stage.IMPLEMENTED,
                Stage.APPEALED,
                Stage.FINAL,
                Stage.TERMINATED);

        private Stages() {}
    }
}

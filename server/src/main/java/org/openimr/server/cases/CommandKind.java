package org.openimr.server.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.openimr.process.Stage;

/** The kinds of command, under the names that addresses and buttons use; permanent. */
public enum CommandKind {
    FILE_APPLICATION("file-application", Stage.NOT_FILED),
    FIND_ELIGIBLE("find-eligible", Stage.ELIGIBILITY),
    FIND_INELIGIBLE("find-ineligible", Stage.ELIGIBILITY),
    SEND_ASSIGNMENT_NOTICE("send-assignment-notice", Stage.ELIGIBLE),
    RECEIVE_RECORD("receive-record", Stage.AWAITING_RECORDS, Stage.READY_FOR_REVIEW, Stage.IN_REVIEW, Stage.QUALITY),
    FIND_RECORDS_COMPLETE("find-records-complete", Stage.AWAITING_RECORDS),
    ASSIGN_REVIEWER("assign-reviewer", Stage.READY_FOR_REVIEW),
    WRITE_CASE_SUMMARY("write-case-summary", Stage.IN_REVIEW),
    DECIDE_ITEM("decide-item", Stage.IN_REVIEW),
    SUBMIT_DRAFT("submit-draft", Stage.IN_REVIEW),
    RETURN_DRAFT("return-draft", Stage.QUALITY),
    ISSUE_DETERMINATION("issue-determination", Stage.QUALITY),
    CONFIRM_DEIDENTIFICATION("confirm-deidentification", Stage.DETERMINED),
    PUBLISH_DETERMINATION("publish-determination", Stage.DETERMINED);

    private final String address;
    private final List<Stage> stages;

    CommandKind(String address, Stage... stages) {
        this.address = address;
        this.stages = List.of(stages);
    }

    /** Its name in an address: {@code find-eligible}. */
    public String address() {
        return address;
    }

    /** Stages of a case that take it. */
    public Set<Stage> stages() {
        return EnumSet.copyOf(stages);
    }

    /** The kind of a command. */
    public static CommandKind of(CaseCommand command) {
        return switch (command) {
            case FileApplication _ -> FILE_APPLICATION;
            case FindEligible _ -> FIND_ELIGIBLE;
            case FindIneligible _ -> FIND_INELIGIBLE;
            case SendAssignmentNotice _ -> SEND_ASSIGNMENT_NOTICE;
            case ReceiveRecord _ -> RECEIVE_RECORD;
            case FindRecordsComplete _ -> FIND_RECORDS_COMPLETE;
            case AssignReviewer _ -> ASSIGN_REVIEWER;
            case WriteCaseSummary _ -> WRITE_CASE_SUMMARY;
            case DecideItem _ -> DECIDE_ITEM;
            case SubmitDraft _ -> SUBMIT_DRAFT;
            case ReturnDraft _ -> RETURN_DRAFT;
            case IssueDetermination _ -> ISSUE_DETERMINATION;
            case ConfirmDeidentification _ -> CONFIRM_DEIDENTIFICATION;
            case PublishDetermination _ -> PUBLISH_DETERMINATION;
        };
    }
}

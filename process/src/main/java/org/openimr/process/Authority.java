package org.openimr.process;

import static org.openimr.process.Role.CASE_MANAGER;
import static org.openimr.process.Role.INTAKE;
import static org.openimr.process.Role.MEDICAL_DIRECTOR;
import static org.openimr.process.Role.QUALITY;
import static org.openimr.process.Role.REGULATOR;
import static org.openimr.process.Role.REVIEWER;

import java.util.Set;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
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

/** The one table of who may give which command and see which view (process, section 2). */
public final class Authority {
    private Authority() {}

    /** Something a person may look at. */
    public enum View {
        /** The list of what is due. */
        QUEUE,
        /** One case: parties, timeline, deadlines, items. */
        CASE,
        /** The letter of a case that is not published. */
        LETTER,
        /** Health of the system and its log. */
        OPERATIONS
    }

    /** Roles that may give the command. */
    public static Set<Role> mayGive(CaseCommand command) {
        return switch (command) {
            case FileApplication _ -> Set.of(INTAKE, CASE_MANAGER);
            case FindEligible _ -> Set.of(REGULATOR);
            case FindIneligible _ -> Set.of(REGULATOR);
            case SendAssignmentNotice _ -> Set.of(CASE_MANAGER);
            case ReceiveRecord _ -> Set.of(INTAKE, CASE_MANAGER);
            case FindRecordsComplete _ -> Set.of(CASE_MANAGER);
            case AssignReviewer _ -> Set.of(CASE_MANAGER, MEDICAL_DIRECTOR);
            case WriteCaseSummary _ -> Set.of(REVIEWER);
            case DecideItem _ -> Set.of(REVIEWER);
            case SubmitDraft _ -> Set.of(REVIEWER);
            case ReturnDraft _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case IssueDetermination _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case ConfirmDeidentification _ -> Set.of(QUALITY, CASE_MANAGER, MEDICAL_DIRECTOR, REGULATOR);
            case PublishDetermination _ -> Set.of(QUALITY, REGULATOR);
        };
    }

    /** Roles that may see the view; a reviewer sees only the cases he or she took. */
    public static Set<Role> maySee(View view) {
        return switch (view) {
            case QUEUE -> Set.of(INTAKE, CASE_MANAGER, REVIEWER, MEDICAL_DIRECTOR, QUALITY, REGULATOR);
            case CASE -> Set.of(INTAKE, CASE_MANAGER, REVIEWER, MEDICAL_DIRECTOR, QUALITY, REGULATOR);
            case LETTER -> Set.of(CASE_MANAGER, REVIEWER, MEDICAL_DIRECTOR, QUALITY, REGULATOR);
            case OPERATIONS -> Set.of(MEDICAL_DIRECTOR, REGULATOR);
        };
    }

    /** The command in words, after "may not" or "allow to". */
    static String words(CaseCommand command) {
        return switch (command) {
            case FileApplication _ -> "file an application";
            case FindEligible _ -> "find the application eligible";
            case FindIneligible _ -> "find the application ineligible";
            case SendAssignmentNotice _ -> "send the notice of assignment";
            case ReceiveRecord _ -> "receive a record";
            case FindRecordsComplete _ -> "find the records complete";
            case AssignReviewer _ -> "assign a reviewer";
            case WriteCaseSummary _ -> "write the clinical case summary";
            case DecideItem _ -> "decide an item";
            case SubmitDraft _ -> "submit the draft";
            case ReturnDraft _ -> "return the draft";
            case IssueDetermination _ -> "issue the determination";
            case ConfirmDeidentification _ -> "confirm the de-identification";
            case PublishDetermination _ -> "publish the determination";
        };
    }
}

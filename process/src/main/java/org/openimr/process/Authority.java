package org.openimr.process;

import static org.openimr.process.Relation.APPEAL;
import static org.openimr.process.Relation.BLIND;
import static org.openimr.process.Relation.OFFICE;
import static org.openimr.process.Relation.PARTY;
import static org.openimr.process.Relation.SEAT;
import static org.openimr.process.Role.APPEALS_BOARD;
import static org.openimr.process.Role.CASE_MANAGER;
import static org.openimr.process.Role.CLAIMS_ADMINISTRATOR;
import static org.openimr.process.Role.CLOCK;
import static org.openimr.process.Role.CREDENTIALING;
import static org.openimr.process.Role.INTAKE;
import static org.openimr.process.Role.MEDICAL_DIRECTOR;
import static org.openimr.process.Role.PHYSICIAN;
import static org.openimr.process.Role.PUBLIC;
import static org.openimr.process.Role.QUALITY;
import static org.openimr.process.Role.REGULATOR;
import static org.openimr.process.Role.REPRESENTATIVE;
import static org.openimr.process.Role.REVIEWER;
import static org.openimr.process.Role.WORKER;

import java.util.EnumSet;
import java.util.Set;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.Consolidate;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.AssignmentCommand.JoinConsolidation;
import org.openimr.process.AssignmentCommand.LeaveConsolidation;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.AssignmentCommand.SplitConsolidation;
import org.openimr.process.AssignmentCommand.TakeSeat;
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
import org.openimr.process.DocketCommand.SealExhibits;
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
import org.openimr.process.PanelCommand.ReleaseReviewer;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.AskParty;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.docket.TerminationGround;

/**
 * The one table of who may give which command and see which view (process, section 2), by role and, where one case is
 * meant, by what the person is to it: pages, API and tests read it. A party acts on, and sees, only cases of its own; a
 * reviewer only cases that he or she took.
 */
public final class Authority {
    private Authority() {}

    /** Something a person may look at. */
    public enum View {
        /** The list of what is due. */
        QUEUE,
        /** One case: parties, timeline, deadlines, items. */
        CASE,
        /** A party's view of its own case: state in plain words, clocks, documents, letters. */
        OWN_CASE,
        /** The letter of a case that is not published. */
        LETTER,
        /** What quality assurance does with drafts: draws, looks, blind reviews, agreement. */
        QUALITY,
        /** Approvals, penalties, figures of all cases. */
        OVERSIGHT,
        /** The pages of a case file beside the draft. */
        DESK,
        /** A case as a reviewer sees it who decides it without sight of the first decision. */
        BLIND_REVIEW,
        /** A case as it is offered to a reviewer, and the way to give back a seat that was taken. */
        OFFER,
        /** Letters that wait for de-identification, with everything in them that identifies somebody. */
        DEIDENTIFICATION,
        /** Letters that wait to be printed and mailed. */
        PRINT_QUEUE,
        /** The register of reviewers: who they are, credentials, ties. It stays inside, Lab. Code 4610.6(f). */
        REGISTER,
        /** Which reviewers may take a case, and why. */
        MATCHING,
        /** A reviewer's own file, and the cases offered to that reviewer. */
        OWN_FILE,
        /** Arrivals of cases against the time that reviewers have. */
        CAPACITY,
        /** Who looked at a case, and when. */
        LOOKS,
        /** Cases that were opened in an emergency: by whom, why, what was looked at, and what came of the review. */
        EMERGENCIES,
        /** Health of the system and its log. */
        OPERATIONS
    }

    /** Roles that may give the command. */
    public static Set<Role> mayGive(CaseCommand command) {
        return switch (command) {
            case FileApplication _ -> Set.of(INTAKE, CASE_MANAGER, WORKER, REPRESENTATIVE, PHYSICIAN, PUBLIC);
            case AcceptAsUnique _ -> Set.of(INTAKE, CASE_MANAGER);
            case MarkDuplicate _ -> Set.of(INTAKE, CASE_MANAGER);
            case FindEligible _ -> Set.of(REGULATOR);
            case FindIneligible _ -> Set.of(REGULATOR);
            case EstablishFacts _ -> Set.of(INTAKE, REGULATOR);
            case RequestInformation _ -> Set.of(REGULATOR, INTAKE);
            case AnswerInquiry _ ->
                Set.of(INTAKE, CASE_MANAGER, WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR);
            case DeferReview _ -> Set.of(REGULATOR);
            case ResumeReview _ -> Set.of(INTAKE, REGULATOR);
            case CloseForLiability _ -> Set.of(REGULATOR);
            case SendAssignmentNotice _ -> Set.of(CASE_MANAGER);
            case ReceiveRecord c -> c.document().file().isPresent() ? maySendFiles() : Set.of(INTAKE, CASE_MANAGER);
            case FindRecordsComplete _ -> Set.of(CASE_MANAGER);
            case GoAheadWithoutRecords _ -> Set.of(CASE_MANAGER, MEDICAL_DIRECTOR);
            case AssignReviewer _ -> Set.of(CASE_MANAGER, MEDICAL_DIRECTOR);
            case TakeSeat _ -> Set.of(REVIEWER);
            case ConvertToExpedited _ -> Set.of(CASE_MANAGER, REGULATOR, PHYSICIAN);
            case Consolidate _ -> Set.of(CASE_MANAGER);
            case JoinConsolidation _ -> Set.of(CASE_MANAGER);
            case SplitConsolidation _ -> Set.of(CASE_MANAGER);
            case LeaveConsolidation _ -> Set.of(CASE_MANAGER);
            case WriteCaseSummary _ -> Set.of(REVIEWER);
            case DecideItem _ -> Set.of(REVIEWER);
            case SubmitDraft _ -> Set.of(REVIEWER);
            case AskParty _ -> Set.of(REVIEWER);
            case RequestMoreReviewers _ -> Set.of(CASE_MANAGER, MEDICAL_DIRECTOR);
            case ApproveMoreReviewers _ -> Set.of(REGULATOR);
            case DeclineMoreReviewers _ -> Set.of(REGULATOR);
            case ReleaseReviewer _ -> Set.of(CASE_MANAGER, MEDICAL_DIRECTOR, REVIEWER);
            case AnswerQuestion _ ->
                Set.of(INTAKE, CASE_MANAGER, WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR);
            case ReturnDraft _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case PassFirstLook _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case RecordSecondLook _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case SignOffDraft _ -> Set.of(MEDICAL_DIRECTOR);
            case IssueDetermination _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case AskBlindReview _ -> Set.of(MEDICAL_DIRECTOR);
            case RecordBlindReview _ -> Set.of(REVIEWER);
            case ConfirmDeidentification _ -> Set.of(QUALITY, CASE_MANAGER, MEDICAL_DIRECTOR, REGULATOR);
            case PublishDetermination _ -> Set.of(QUALITY, REGULATOR);
            case ReportImplementation _ -> Set.of(CASE_MANAGER, CLAIMS_ADMINISTRATOR);
            case FilePetition _ -> Set.of(CASE_MANAGER, REGULATOR);
            case DenyPetition _ -> Set.of(REGULATOR, APPEALS_BOARD);
            case ReverseDecision _ -> Set.of(REGULATOR, APPEALS_BOARD);
            case CorrectClericalError _ -> Set.of(QUALITY, MEDICAL_DIRECTOR);
            case PassDay _ -> Set.of(CLOCK);
            case TerminateItems _ -> anyGround();
            case SealExhibits _ -> Set.of(CASE_MANAGER);
            case NameRecords _ -> Set.of(INTAKE, CASE_MANAGER);
            case ReportMissingRecord _ -> maySendFiles();
            case AnswerMissingReport _ -> Set.of(CASE_MANAGER);
            case RecordService _ -> Set.of(CASE_MANAGER, INTAKE, CLOCK);
            case GrantExtension _ -> Set.of(REGULATOR);
            case ReportAdministratorChange _ -> Set.of(CASE_MANAGER, INTAKE, CLAIMS_ADMINISTRATOR);
            case EnterPenalty _ -> Set.of(CASE_MANAGER, REGULATOR);
            case IssueInvoice _ -> Set.of(CASE_MANAGER);
        };
    }

    /** Roles that may send a file for a case: each party its own, 8 CCR 9792.10.5; the organization what it received. */
    public static Set<Role> maySendFiles() {
        return Set.of(INTAKE, CASE_MANAGER, WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR);
    }

    /**
     * Roles that may report the ground on which items end: the claims administrator what Lab. Code 4610.5(g) has it
     * report, an applicant the own withdrawal and nothing else.
     */
    public static Set<Role> mayReport(TerminationGround ground) {
        return switch (ground) {
            case AUTHORIZED, SETTLED_OR_AWARDED, WITHDRAWN_BY_PHYSICIAN, REVERSED_INTERNALLY ->
                Set.of(CASE_MANAGER, REGULATOR, CLAIMS_ADMINISTRATOR);
            case WITHDRAWN_BY_APPLICANT -> Set.of(CASE_MANAGER, REGULATOR, WORKER, REPRESENTATIVE);
        };
    }

    private static Set<Role> anyGround() {
        Set<Role> reporting = EnumSet.noneOf(Role.class);
        for (TerminationGround ground : TerminationGround.values()) reporting.addAll(mayReport(ground));
        return reporting;
    }

    /** Roles that may see the view. */
    public static Set<Role> maySee(View view) {
        return switch (view) {
            case QUEUE -> Set.of(INTAKE, CASE_MANAGER, REVIEWER, MEDICAL_DIRECTOR, QUALITY, REGULATOR);
            case CASE -> Set.of(INTAKE, CASE_MANAGER, REVIEWER, MEDICAL_DIRECTOR, QUALITY, REGULATOR);
            case OWN_CASE -> parties();
            case LETTER -> Set.of(CASE_MANAGER, REVIEWER, MEDICAL_DIRECTOR, QUALITY, REGULATOR);
            case QUALITY -> Set.of(Role.QUALITY, MEDICAL_DIRECTOR);
            case DESK -> Set.of(REVIEWER, Role.QUALITY, MEDICAL_DIRECTOR);
            case BLIND_REVIEW, OFFER -> Set.of(REVIEWER);
            case DEIDENTIFICATION -> Set.of(Role.QUALITY, CASE_MANAGER, MEDICAL_DIRECTOR, REGULATOR);
            case OVERSIGHT -> Set.of(REGULATOR, MEDICAL_DIRECTOR);
            case PRINT_QUEUE -> Set.of(INTAKE, CASE_MANAGER);
            case REGISTER -> Set.of(CREDENTIALING, MEDICAL_DIRECTOR);
            case MATCHING -> Set.of(CASE_MANAGER, MEDICAL_DIRECTOR);
            case OWN_FILE -> Set.of(REVIEWER);
            case CAPACITY -> Set.of(CASE_MANAGER, CREDENTIALING, MEDICAL_DIRECTOR);
            case LOOKS, EMERGENCIES -> Set.of(MEDICAL_DIRECTOR);
            case OPERATIONS -> Set.of(MEDICAL_DIRECTOR, REGULATOR);
        };
    }

    /**
     * Roles that may open one case in an emergency, for a time, with a reason that the medical director reviews: people of
     * the review organization. Whoever opened it reads it as {@link #readsInEmergencyAs}, and gives no command by it.
     */
    public static Set<Role> mayOpenInEmergency() {
        return Set.of(INTAKE, CASE_MANAGER, Role.QUALITY, CREDENTIALING);
    }

    /** As whom a person reads the case that he or she opened in an emergency, where the own role does not show it. */
    public static Role readsInEmergencyAs() {
        return MEDICAL_DIRECTOR;
    }

    /**
     * What a person must be to a case, beside having a role of {@link #maySee}, to see this of it; empty where the view is
     * not of one case.
     */
    public static Set<Relation> seenBy(View view) {
        return switch (view) {
            case CASE, LETTER, DESK -> Set.of(OFFICE, SEAT);
            case OWN_CASE -> Set.of(PARTY);
            case BLIND_REVIEW -> Set.of(BLIND);
            case OFFER -> Set.of(Relation.OFFER, SEAT);
            case QUALITY, DEIDENTIFICATION, PRINT_QUEUE, MATCHING, LOOKS -> Set.of(OFFICE);
            case QUEUE, OVERSIGHT, REGISTER, OWN_FILE, CAPACITY, EMERGENCIES, OPERATIONS -> Set.of();
        };
    }

    /**
     * What a person must be to a case to give it this command, beside having a role of {@link #mayGive}; empty for an
     * application, before which there is no case.
     */
    public static Set<Relation> givenBy(CaseCommand command) {
        return switch (command) {
            case FilingCommand _ -> Set.of();
            case TakeSeat _ -> Set.of(Relation.OFFER);
            case RecordBlindReview _ -> Set.of(BLIND);
            case ScreeningCommand _,
                    EligibilityCommand _,
                    AssignmentCommand _,
                    ReviewCommand _,
                    PanelCommand _,
                    IssueCommand _,
                    OutcomeCommand _,
                    PublicationCommand _,
                    DocketCommand _ -> Set.of(OFFICE, SEAT, PARTY, APPEAL);
        };
    }

    /** Whether the case is there at all for a person of that role who is this to it. */
    public static boolean isThere(Role role, Relation relation) {
        if (!Relation.possibleFor(role).contains(relation)) return false;
        return switch (relation) {
            case OFFICE -> role == CLOCK || maySee(View.CASE).contains(role);
            case PARTY, SEAT, APPEAL -> true;
            case OFFER, BLIND, NONE -> false;
        };
    }

    private static Set<Role> parties() {
        Set<Role> parties = EnumSet.allOf(Role.class);
        parties.removeIf(role -> !role.isParty());
        return parties;
    }

    /** The command in words, after "may not" or "allow to". */
    public static String words(CaseCommand command) {
        return switch (command) {
            case FileApplication _ -> "file an application";
            case AcceptAsUnique _ -> "accept the application as unique";
            case MarkDuplicate _ -> "link the application to an earlier one";
            case FindEligible _ -> "find the application eligible";
            case FindIneligible _ -> "find the application ineligible";
            case EstablishFacts _ -> "establish facts of eligibility";
            case RequestInformation _ -> "ask the parties about eligibility";
            case AnswerInquiry _ -> "answer the inquiry";
            case DeferReview _ -> "defer the review";
            case ResumeReview _ -> "resume the review";
            case CloseForLiability _ -> "close the case because liability was denied";
            case SendAssignmentNotice _ -> "send the notice of assignment";
            case ReceiveRecord _ -> "receive a record";
            case FindRecordsComplete _ -> "find the records complete";
            case GoAheadWithoutRecords _ -> "go ahead without the claims administrator's records";
            case AssignReviewer _ -> "assign a reviewer";
            case TakeSeat _ -> "take the case as its reviewer";
            case ConvertToExpedited _ -> "convert the review to an expedited one";
            case Consolidate _ -> "join another application to this case";
            case JoinConsolidation _ -> "join this application to another case";
            case SplitConsolidation _ -> "split a joined application off";
            case LeaveConsolidation _ -> "let this application go on by itself";
            case WriteCaseSummary _ -> "write the clinical case summary";
            case DecideItem _ -> "decide an item";
            case SubmitDraft _ -> "submit the draft";
            case AskParty _ -> "ask a party for information";
            case RequestMoreReviewers _ -> "ask for more than one reviewer";
            case ApproveMoreReviewers _ -> "approve more than one reviewer";
            case DeclineMoreReviewers _ -> "decline more than one reviewer";
            case ReleaseReviewer _ -> "take a reviewer off the case";
            case AnswerQuestion _ -> "answer the reviewer's question";
            case ReturnDraft _ -> "return the draft";
            case PassFirstLook _ -> "pass the draft on after the first look";
            case RecordSecondLook _ -> "record a second look at the draft";
            case SignOffDraft _ -> "sign the draft as medical director";
            case IssueDetermination _ -> "issue the determination";
            case AskBlindReview _ -> "ask for a blind review";
            case RecordBlindReview _ -> "record a blind review";
            case ConfirmDeidentification _ -> "confirm the de-identification";
            case PublishDetermination _ -> "publish the determination";
            case ReportImplementation _ -> "report what was authorized or paid";
            case FilePetition _ -> "record a petition to the appeals board";
            case DenyPetition _ -> "record that the petition was denied";
            case ReverseDecision _ -> "record that the decision was reversed";
            case CorrectClericalError _ -> "correct a clerical error";
            case PassDay _ -> "let a day pass";
            case TerminateItems _ -> "end the review of items";
            case SealExhibits _ -> "seal the exhibit index";
            case NameRecords _ -> "enter which records are named";
            case ReportMissingRecord _ -> "report a missing record";
            case AnswerMissingReport _ -> "answer the report of a missing record";
            case RecordService _ -> "record the service of a letter";
            case GrantExtension _ -> "extend the time for the decision";
            case ReportAdministratorChange _ -> "report a change of the claims administrator";
            case EnterPenalty _ -> "enter a penalty";
            case IssueInvoice _ -> "charge the fee";
        };
    }
}

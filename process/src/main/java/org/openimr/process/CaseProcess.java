package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import org.openimr.law.CalendarNotKnown;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Published;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.filing.Filing;

/**
 * The process of one case: answers a command, applies an event. Pure; the same history always gives the same answer.
 */
public final class CaseProcess {
    private final IssueStage issue;

    public CaseProcess(ProcessSettings settings) {
        this.issue = new IssueStage(settings);
    }

    /** The state of a case before anything happened. */
    public static CaseState initial() {
        return new NotFiled();
    }

    /**
     * Answers a command.
     *
     * <p>The order of the tests: authority, stage, order in time, then the rules of the stage.
     */
    public Decision decide(CaseState state, Order order) {
        CaseCommand command = order.command();
        if (!Authority.mayGive(command).contains(order.by().role())) {
            return refused(new Refusal.NotPermitted(order.by().role(), Authority.words(command)));
        }
        try {
            return decide(new On(state, command), order.by());
        } catch (CalendarNotKnown unknown) {
            return refused(new Refusal.DateOutsideCalendar(unknown.day()));
        }
    }

    /** The state after an event. */
    public static CaseState evolve(CaseState state, CaseEvent event) {
        return Evolution.evolve(state, event);
    }

    private record On(CaseState state, CaseCommand command) {}

    private Decision decide(On on, Actor by) {
        return switch (on) {
            case On(NotFiled _, FilingCommand.FileApplication c) -> FilingStage.file(c);
            case On(NotFiled _, EligibilityCommand _) -> refused(new Refusal.NothingFiled());
            case On(NotFiled _, AssignmentCommand _) -> refused(new Refusal.NothingFiled());
            case On(NotFiled _, ReviewCommand _) -> refused(new Refusal.NothingFiled());
            case On(NotFiled _, IssueCommand _) -> refused(new Refusal.NothingFiled());
            case On(NotFiled _, PublicationCommand _) -> refused(new Refusal.NothingFiled());

            case On(UnderEligibilityReview _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(UnderEligibilityReview(Filing filing), FindEligible c) -> FilingStage.findEligible(filing, c);
            case On(UnderEligibilityReview(Filing filing), FindIneligible c) -> FilingStage.findIneligible(filing, c);
            case On(UnderEligibilityReview _, AssignmentCommand c) -> notNow(c, Stage.ELIGIBILITY);
            case On(UnderEligibilityReview _, ReviewCommand c) -> notNow(c, Stage.ELIGIBILITY);
            case On(UnderEligibilityReview _, IssueCommand c) -> notNow(c, Stage.ELIGIBILITY);
            case On(UnderEligibilityReview _, PublicationCommand c) -> notNow(c, Stage.ELIGIBILITY);

            case On(Ineligible _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(Ineligible _, EligibilityCommand c) -> notNow(c, Stage.INELIGIBLE);
            case On(Ineligible _, AssignmentCommand c) -> notNow(c, Stage.INELIGIBLE);
            case On(Ineligible _, ReviewCommand c) -> notNow(c, Stage.INELIGIBLE);
            case On(Ineligible _, IssueCommand c) -> notNow(c, Stage.INELIGIBLE);
            case On(Ineligible _, PublicationCommand c) -> notNow(c, Stage.INELIGIBLE);

            case On(Eligible _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(Eligible _, EligibilityCommand c) -> notNow(c, Stage.ELIGIBLE);
            case On(Eligible s, SendAssignmentNotice c) -> AssignmentStage.sendNotice(s, c);
            case On(Eligible _, ReceiveRecord c) -> notNow(c, Stage.ELIGIBLE);
            case On(Eligible _, FindRecordsComplete c) -> notNow(c, Stage.ELIGIBLE);
            case On(Eligible _, AssignReviewer c) -> notNow(c, Stage.ELIGIBLE);
            case On(Eligible _, ReviewCommand c) -> notNow(c, Stage.ELIGIBLE);
            case On(Eligible _, IssueCommand c) -> notNow(c, Stage.ELIGIBLE);
            case On(Eligible _, PublicationCommand c) -> notNow(c, Stage.ELIGIBLE);

            case On(AwaitingRecords _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(AwaitingRecords _, EligibilityCommand c) -> notNow(c, Stage.AWAITING_RECORDS);
            case On(AwaitingRecords _, SendAssignmentNotice c) -> notNow(c, Stage.AWAITING_RECORDS);
            case On(AwaitingRecords _, ReceiveRecord c) -> AssignmentStage.receive(c);
            case On(AwaitingRecords s, FindRecordsComplete c) -> AssignmentStage.findComplete(s, c);
            case On(AwaitingRecords _, AssignReviewer c) -> notNow(c, Stage.AWAITING_RECORDS);
            case On(AwaitingRecords _, ReviewCommand c) -> notNow(c, Stage.AWAITING_RECORDS);
            case On(AwaitingRecords _, IssueCommand c) -> notNow(c, Stage.AWAITING_RECORDS);
            case On(AwaitingRecords _, PublicationCommand c) -> notNow(c, Stage.AWAITING_RECORDS);

            case On(ReadyForReview _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(ReadyForReview _, EligibilityCommand c) -> notNow(c, Stage.READY_FOR_REVIEW);
            case On(ReadyForReview _, SendAssignmentNotice c) -> notNow(c, Stage.READY_FOR_REVIEW);
            case On(ReadyForReview _, ReceiveRecord c) -> AssignmentStage.receive(c);
            case On(ReadyForReview _, FindRecordsComplete c) -> notNow(c, Stage.READY_FOR_REVIEW);
            case On(ReadyForReview s, AssignReviewer c) -> AssignmentStage.assign(s, c);
            case On(ReadyForReview _, ReviewCommand c) -> notNow(c, Stage.READY_FOR_REVIEW);
            case On(ReadyForReview _, IssueCommand c) -> notNow(c, Stage.READY_FOR_REVIEW);
            case On(ReadyForReview _, PublicationCommand c) -> notNow(c, Stage.READY_FOR_REVIEW);

            case On(InReview _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(InReview _, EligibilityCommand c) -> notNow(c, Stage.IN_REVIEW);
            case On(InReview _, SendAssignmentNotice c) -> notNow(c, Stage.IN_REVIEW);
            case On(InReview _, ReceiveRecord c) -> AssignmentStage.receive(c);
            case On(InReview _, FindRecordsComplete c) -> notNow(c, Stage.IN_REVIEW);
            case On(InReview _, AssignReviewer c) -> notNow(c, Stage.IN_REVIEW);
            case On(InReview s, WriteCaseSummary c) -> ReviewStage.write(s, c, by);
            case On(InReview s, DecideItem c) -> ReviewStage.decide(s, c, by);
            case On(InReview s, SubmitDraft c) -> ReviewStage.submit(s, c, by);
            case On(InReview _, IssueCommand c) -> notNow(c, Stage.IN_REVIEW);
            case On(InReview _, PublicationCommand c) -> notNow(c, Stage.IN_REVIEW);

            case On(InQualityReview _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(InQualityReview _, EligibilityCommand c) -> notNow(c, Stage.QUALITY);
            case On(InQualityReview _, SendAssignmentNotice c) -> notNow(c, Stage.QUALITY);
            case On(InQualityReview _, ReceiveRecord c) -> AssignmentStage.receive(c);
            case On(InQualityReview _, FindRecordsComplete c) -> notNow(c, Stage.QUALITY);
            case On(InQualityReview _, AssignReviewer c) -> notNow(c, Stage.QUALITY);
            case On(InQualityReview _, ReviewCommand c) -> notNow(c, Stage.QUALITY);
            case On(InQualityReview s, ReturnDraft c) -> IssueStage.returnDraft(s, c);
            case On(InQualityReview s, IssueDetermination c) -> IssueStage.issue(s, c);
            case On(InQualityReview _, PublicationCommand c) -> notNow(c, Stage.QUALITY);

            case On(Determined _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(Determined _, EligibilityCommand c) -> notNow(c, Stage.DETERMINED);
            case On(Determined _, AssignmentCommand c) -> notNow(c, Stage.DETERMINED);
            case On(Determined _, ReviewCommand c) -> notNow(c, Stage.DETERMINED);
            case On(Determined _, IssueCommand c) -> notNow(c, Stage.DETERMINED);
            case On(Determined s, ConfirmDeidentification c) -> IssueStage.confirm(s, c, by);
            case On(Determined s, PublishDetermination c) -> issue.publish(s, c);

            case On(Published _, FilingCommand _) -> refused(new Refusal.AlreadyFiled());
            case On(Published _, EligibilityCommand c) -> notNow(c, Stage.PUBLISHED);
            case On(Published _, AssignmentCommand c) -> notNow(c, Stage.PUBLISHED);
            case On(Published _, ReviewCommand c) -> notNow(c, Stage.PUBLISHED);
            case On(Published _, IssueCommand c) -> notNow(c, Stage.PUBLISHED);
            case On(Published _, PublicationCommand c) -> notNow(c, Stage.PUBLISHED);
        };
    }

    private static Decision notNow(CaseCommand command, Stage stage) {
        return refused(new Refusal.NotAtThisStage(Authority.words(command), stage));
    }

    /** Accepts the event unless {@code at} is before the step that it follows. */
    static Decision after(Instant earliest, Instant at, CaseEvent event) {
        return at.isBefore(earliest)
                ? refused(new Refusal.BeforeWhatItFollows(at, earliest))
                : Decision.accepted(event);
    }
}

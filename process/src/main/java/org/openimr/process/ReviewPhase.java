package org.openimr.process;

import static org.openimr.process.CaseProcess.notNow;

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
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.InPanelReview;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.RecordsLate;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.PanelCommand.AnswerQuestion;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.ReleaseReviewer;
import org.openimr.process.PanelCommand.RequestMoreReviewers;

/** Which command a case takes from its notice of assignment to its determination (process, section 5). */
final class ReviewPhase {
    private final DocketStage docket;
    private final ReviewStage review;

    ReviewPhase(DocketStage docket, DraftSampling sampling) {
        this.docket = docket;
        this.review = new ReviewStage(sampling);
    }

    private record On(UnderReview state, CaseCommand command) {}

    Decision decide(UnderReview state, Order order) {
        CaseCommand command = order.command();
        Actor by = order.by();
        return switch (new On(state, command)) {
            case On(UnderReview s, DocketCommand c) -> docket.decide(s, c, by);
            case On(UnderReview s, FilingCommand c) -> notNow(c, s);
            case On(UnderReview s, ScreeningCommand c) -> notNow(c, s);
            case On(UnderReview s, EligibilityCommand c) -> notNow(c, s);
            case On(UnderReview s, SendAssignmentNotice c) -> notNow(c, s);
            case On(UnderReview _, ReceiveRecord c) -> AssignmentStage.receive(c, by);
            case On(UnderReview s, ConvertToExpedited c) -> AssignmentStage.convert(s, c);
            case On(UnderReview s, SplitConsolidation c) -> ConsolidationStage.split(s, c);
            case On(UnderReview s, LeaveConsolidation c) -> notNow(c, s);
            case On(UnderReview s, PublicationCommand c) -> notNow(c, s);
            case On(UnderReview s, OutcomeCommand c) -> notNow(c, s);

            case On(AwaitingRecords s, FindRecordsComplete c) -> AssignmentStage.findComplete(s, s.records(), c);
            case On(AwaitingRecords s, GoAheadWithoutRecords c) -> notNow(c, s);
            case On(AwaitingRecords s, AssignReviewer c) -> notNow(c, s);
            case On(AwaitingRecords s, TakeSeat c) -> notNow(c, s);
            case On(AwaitingRecords s, Consolidate c) -> ConsolidationStage.consolidate(s, c);
            case On(AwaitingRecords s, JoinConsolidation c) -> ConsolidationStage.join(s, c);
            case On(AwaitingRecords s, ReviewCommand c) -> notNow(c, s);
            case On(AwaitingRecords s, PanelCommand c) -> notNow(c, s);
            case On(AwaitingRecords s, IssueCommand c) -> notNow(c, s);

            case On(RecordsLate s, FindRecordsComplete c) -> AssignmentStage.findComplete(s, s.records(), c);
            case On(RecordsLate s, GoAheadWithoutRecords c) -> AssignmentStage.goAhead(s, c);
            case On(RecordsLate s, AssignReviewer c) -> notNow(c, s);
            case On(RecordsLate s, TakeSeat c) -> notNow(c, s);
            case On(RecordsLate s, Consolidate c) -> notNow(c, s);
            case On(RecordsLate s, JoinConsolidation c) -> notNow(c, s);
            case On(RecordsLate s, ReviewCommand c) -> notNow(c, s);
            case On(RecordsLate s, PanelCommand c) -> notNow(c, s);
            case On(RecordsLate s, IssueCommand c) -> notNow(c, s);

            case On(ReadyForReview s, FindRecordsComplete c) -> notNow(c, s);
            case On(ReadyForReview s, GoAheadWithoutRecords c) -> notNow(c, s);
            case On(ReadyForReview s, AssignReviewer c) -> AssignmentStage.assign(s, c.assignment(), order);
            case On(ReadyForReview s, TakeSeat c) -> AssignmentStage.assign(s, c.assignment(), order);
            case On(ReadyForReview s, Consolidate c) -> notNow(c, s);
            case On(ReadyForReview s, JoinConsolidation c) -> notNow(c, s);
            case On(ReadyForReview s, ReviewCommand c) -> notNow(c, s);
            case On(ReadyForReview s, PanelCommand c) -> notNow(c, s);
            case On(ReadyForReview s, IssueCommand c) -> notNow(c, s);

            case On(InReview s, FindRecordsComplete c) -> notNow(c, s);
            case On(InReview s, GoAheadWithoutRecords c) -> notNow(c, s);
            case On(InReview s, AssignReviewer c) -> notNow(c, s);
            case On(InReview s, TakeSeat c) -> notNow(c, s);
            case On(InReview s, Consolidate c) -> notNow(c, s);
            case On(InReview s, JoinConsolidation c) -> notNow(c, s);
            case On(InReview s, ReviewCommand c) ->
                review.decide(s, s.work(), c, new ReviewStage.Person(by, order.experience(), order.objection()));
            case On(InReview s, RequestMoreReviewers c) -> PanelStage.request(s, c);
            case On(InReview s, ApproveMoreReviewers c) -> PanelStage.approve(s, c);
            case On(InReview s, DeclineMoreReviewers c) -> PanelStage.decline(s, c);
            case On(InReview s, ReleaseReviewer c) -> PanelStage.release(s, s.work(), c, by);
            case On(InReview s, AnswerQuestion c) -> ReviewStage.answer(s.work(), c, by);
            case On(InReview s, IssueCommand c) -> notNow(c, s);

            case On(InPanelReview s, FindRecordsComplete c) -> notNow(c, s);
            case On(InPanelReview s, GoAheadWithoutRecords c) -> notNow(c, s);
            case On(InPanelReview s, AssignReviewer c) -> PanelStage.seat(s, c.assignment(), order);
            case On(InPanelReview s, TakeSeat c) -> PanelStage.seat(s, c.assignment(), order);
            case On(InPanelReview s, Consolidate c) -> notNow(c, s);
            case On(InPanelReview s, JoinConsolidation c) -> notNow(c, s);
            case On(InPanelReview s, ReviewCommand c) ->
                review.decide(s, s.work(), c, new ReviewStage.Person(by, order.experience(), order.objection()));
            case On(InPanelReview s, RequestMoreReviewers c) -> notNow(c, s);
            case On(InPanelReview s, ApproveMoreReviewers c) -> notNow(c, s);
            case On(InPanelReview s, DeclineMoreReviewers c) -> notNow(c, s);
            case On(InPanelReview s, ReleaseReviewer c) -> PanelStage.release(s, s.work(), c, by);
            case On(InPanelReview s, AnswerQuestion c) -> ReviewStage.answer(s.work(), c, by);
            case On(InPanelReview s, IssueCommand c) -> notNow(c, s);

            case On(InQualityReview s, FindRecordsComplete c) -> notNow(c, s);
            case On(InQualityReview s, GoAheadWithoutRecords c) -> notNow(c, s);
            case On(InQualityReview s, AssignReviewer c) -> notNow(c, s);
            case On(InQualityReview s, TakeSeat c) -> notNow(c, s);
            case On(InQualityReview s, Consolidate c) -> notNow(c, s);
            case On(InQualityReview s, JoinConsolidation c) -> notNow(c, s);
            case On(InQualityReview s, ReviewCommand c) -> notNow(c, s);
            case On(InQualityReview s, RequestMoreReviewers c) -> notNow(c, s);
            case On(InQualityReview s, ApproveMoreReviewers c) -> notNow(c, s);
            case On(InQualityReview s, DeclineMoreReviewers c) -> notNow(c, s);
            case On(InQualityReview s, ReleaseReviewer c) -> PanelStage.release(s, s.work(), c, by);
            case On(InQualityReview s, AnswerQuestion c) -> notNow(c, s);
            case On(InQualityReview s, ReturnDraft c) -> IssueStage.returnDraft(s, c);
            case On(InQualityReview s, PassFirstLook c) -> IssueStage.firstLook(s, c, by);
            case On(InQualityReview s, RecordSecondLook c) -> IssueStage.secondLook(s, c, by);
            case On(InQualityReview s, SignOffDraft c) -> IssueStage.signOff(s, c, by);
            case On(InQualityReview s, IssueDetermination c) -> IssueStage.issue(s, c, by);
        };
    }
}

package org.openimr.process;

import static org.openimr.process.CaseProcess.notNow;

import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseState.Deferred;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InformationRequested;
import org.openimr.process.CaseState.Received;
import org.openimr.process.CaseState.Screening;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.CloseForLiability;
import org.openimr.process.EligibilityCommand.DeferReview;
import org.openimr.process.EligibilityCommand.EstablishFacts;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.EligibilityCommand.ResumeReview;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;

/** Which command a case takes until its notice of assignment (process, section 5). */
final class ScreeningPhase {
    private final DocketStage docket;

    ScreeningPhase(DocketStage docket) {
        this.docket = docket;
    }

    private record On(Screening state, CaseCommand command) {}

    Decision decide(Screening state, CaseCommand command, Actor by) {
        return switch (new On(state, command)) {
            case On(Screening s, DocketCommand c) -> docket.decide(s, c, by);
            case On(Screening s, FilingCommand c) -> notNow(c, s);

            case On(Received s, AcceptAsUnique c) -> FilingStage.acceptAsUnique(s, c);
            case On(Received s, MarkDuplicate c) -> FilingStage.markDuplicate(s, c);
            case On(Received s, EligibilityCommand c) -> notNow(c, s);
            case On(Received s, AssignmentCommand c) -> notNow(c, s);

            case On(UnderEligibilityReview s, ScreeningCommand c) -> notNow(c, s);
            case On(UnderEligibilityReview s, FindEligible c) -> EligibilityStage.findEligible(s, c);
            case On(UnderEligibilityReview s, FindIneligible c) -> EligibilityStage.findIneligible(s, c);
            case On(UnderEligibilityReview s, EstablishFacts c) -> EligibilityStage.establish(s, c);
            case On(UnderEligibilityReview s, RequestInformation c) -> EligibilityStage.ask(s, c);
            case On(UnderEligibilityReview s, AnswerInquiry c) -> notNow(c, s);
            case On(UnderEligibilityReview s, DeferReview c) -> EligibilityStage.defer(s, c);
            case On(UnderEligibilityReview s, ResumeReview c) -> notNow(c, s);
            case On(UnderEligibilityReview s, CloseForLiability c) -> notNow(c, s);
            case On(UnderEligibilityReview s, AssignmentCommand c) -> notNow(c, s);

            case On(InformationRequested s, ScreeningCommand c) -> notNow(c, s);
            case On(InformationRequested s, FindEligible c) -> notNow(c, s);
            case On(InformationRequested s, FindIneligible c) -> notNow(c, s);
            case On(InformationRequested s, EstablishFacts c) -> notNow(c, s);
            case On(InformationRequested s, RequestInformation c) -> notNow(c, s);
            case On(InformationRequested s, AnswerInquiry c) -> EligibilityStage.answer(s, c, by);
            case On(InformationRequested s, DeferReview c) -> notNow(c, s);
            case On(InformationRequested s, ResumeReview c) -> notNow(c, s);
            case On(InformationRequested s, CloseForLiability c) -> notNow(c, s);
            case On(InformationRequested s, AssignmentCommand c) -> notNow(c, s);

            case On(Deferred s, ScreeningCommand c) -> notNow(c, s);
            case On(Deferred s, FindEligible c) -> notNow(c, s);
            case On(Deferred s, FindIneligible c) -> notNow(c, s);
            case On(Deferred s, EstablishFacts c) -> notNow(c, s);
            case On(Deferred s, RequestInformation c) -> notNow(c, s);
            case On(Deferred s, AnswerInquiry c) -> notNow(c, s);
            case On(Deferred s, DeferReview c) -> notNow(c, s);
            case On(Deferred s, ResumeReview c) -> EligibilityStage.resume(s, c);
            case On(Deferred s, CloseForLiability c) -> EligibilityStage.closeForLiability(s, c);
            case On(Deferred s, AssignmentCommand c) -> notNow(c, s);

            case On(Eligible s, ScreeningCommand c) -> notNow(c, s);
            case On(Eligible s, EligibilityCommand c) -> notNow(c, s);
            case On(Eligible s, SendAssignmentNotice c) -> AssignmentStage.sendNotice(s, c);
            case On(Eligible s, AssignmentCommand.ReceiveRecord c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.FindRecordsComplete c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.GoAheadWithoutRecords c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.AssignReviewer c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.TakeSeat c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.ConvertToExpedited c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.Consolidate c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.JoinConsolidation c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.SplitConsolidation c) -> notNow(c, s);
            case On(Eligible s, AssignmentCommand.LeaveConsolidation c) -> notNow(c, s);

            case On(Screening s, ReviewCommand c) -> notNow(c, s);
            case On(Screening s, PanelCommand c) -> notNow(c, s);
            case On(Screening s, IssueCommand c) -> notNow(c, s);
            case On(Screening s, PublicationCommand c) -> notNow(c, s);
            case On(Screening s, OutcomeCommand c) -> notNow(c, s);
        };
    }
}

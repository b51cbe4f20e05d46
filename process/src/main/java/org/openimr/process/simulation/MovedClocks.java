package org.openimr.process.simulation;

import java.util.List;
import org.openimr.process.CaseEvent;

/** Which events start, stop or move a time; after the others the times need not be counted again. */
final class MovedClocks {
    private MovedClocks() {}

    static boolean by(List<CaseEvent> events) {
        for (CaseEvent event : events) if (by(event)) return true;
        return false;
    }

    private static boolean by(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ApplicationFiled _,
                    CaseEvent.FoundDuplicate _,
                    CaseEvent.InformationRequested _,
                    CaseEvent.InquiryAnswered _,
                    CaseEvent.InquiryExpired _,
                    CaseEvent.ReviewDeferred _,
                    CaseEvent.ReviewResumed _,
                    CaseEvent.LiabilityFinallyDenied _,
                    CaseEvent.ItemsFoundIneligible _,
                    CaseEvent.FoundEligible _,
                    CaseEvent.FoundIneligible _,
                    CaseEvent.AssignmentNoticeSent _,
                    CaseEvent.ConvertedToExpedited _,
                    CaseEvent.ApplicationConsolidated _,
                    CaseEvent.JoinedConsolidation _,
                    CaseEvent.ConsolidationSplit _,
                    CaseEvent.LeftConsolidation _,
                    CaseEvent.RecordDeadlinePassed _,
                    CaseEvent.RecordsFoundComplete _,
                    CaseEvent.RecordsDispensedWith _,
                    CaseEvent.DeterminationIssued _,
                    CaseEvent.ImplementationReported _,
                    CaseEvent.DeterminationImplemented _,
                    CaseEvent.PetitionFiled _,
                    CaseEvent.PetitionDenied _,
                    CaseEvent.DecisionReversed _,
                    CaseEvent.AppealPeriodEnded _,
                    CaseEvent.ItemsTerminated _,
                    CaseEvent.ReviewTerminated _,
                    CaseEvent.LetterServed _,
                    CaseEvent.ExtensionGranted _,
                    CaseEvent.DeadlineMissed _ -> true;
            case CaseEvent.FoundUnique _,
                    CaseEvent.FactsEstablished _,
                    CaseEvent.RecordFiled _,
                    CaseEvent.ExhibitsSealed _,
                    CaseEvent.RecordsNamed _,
                    CaseEvent.MissingRecordReported _,
                    CaseEvent.MissingReportAnswered _,
                    CaseEvent.ReviewerAssigned _,
                    CaseEvent.ReviewerReleased _,
                    CaseEvent.MoreReviewersRequested _,
                    CaseEvent.MoreReviewersApproved _,
                    CaseEvent.MoreReviewersDeclined _,
                    CaseEvent.CaseSummaryWritten _,
                    CaseEvent.ItemDecided _,
                    CaseEvent.DraftSubmitted _,
                    CaseEvent.PartyAsked _,
                    CaseEvent.PartyAnswered _,
                    CaseEvent.DraftReturned _,
                    CaseEvent.DraftSampled _,
                    CaseEvent.FirstLookPassed _,
                    CaseEvent.SecondLookRecorded _,
                    CaseEvent.DraftSignedOff _,
                    CaseEvent.BlindReviewAsked _,
                    CaseEvent.BlindReviewRecorded _,
                    CaseEvent.ClericalErrorCorrected _,
                    CaseEvent.DeidentificationConfirmed _,
                    CaseEvent.DeterminationPublished _,
                    CaseEvent.AdministratorChanged _,
                    CaseEvent.PenaltyEntered _,
                    CaseEvent.FeeInvoiced _ -> false;
        };
    }
}

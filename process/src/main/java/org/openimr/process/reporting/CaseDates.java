package org.openimr.process.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Determination;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseEvent.ApplicationFiled;
import org.openimr.process.CaseEvent.AssignmentNoticeSent;
import org.openimr.process.CaseEvent.DeterminationIssued;
import org.openimr.process.CaseEvent.FoundDuplicate;
import org.openimr.process.CaseEvent.FoundEligible;
import org.openimr.process.CaseEvent.FoundIneligible;
import org.openimr.process.CaseEvent.RecordsFoundComplete;
import org.openimr.process.eligibility.IneligibilityCode;

/**
 * What the published figures take from one case. Of what happens again after a reversal the first counts: a second
 * determination of the same dispute is no second decision.
 *
 * @param reached     California days
 * @param reasons     for which it was found ineligible
 * @param items       decided, when it was issued
 * @param overturned  of these
 */
public record CaseDates(Map<Milestone, LocalDate> reached, Set<IneligibilityCode> reasons, int items, int overturned) {
    public static final CaseDates NONE = new CaseDates(Map.of(), Set.of(), 0, 0);

    public CaseDates {
        reached = Map.copyOf(reached);
        reasons = Set.copyOf(reasons);
    }

    /** Those of a whole history. */
    public static CaseDates of(List<CaseEvent> history) {
        CaseDates dates = NONE;
        for (CaseEvent event : history) dates = dates.after(event);
        return dates;
    }

    /** These, and what one more event adds. */
    public CaseDates after(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> reach(Milestone.RECEIVED, e.receivedAt());
            case FoundDuplicate e -> reach(Milestone.DUPLICATE, e.at());
            case FoundEligible e -> reach(Milestone.ELIGIBLE, e.at());
            case FoundIneligible e -> refused(e);
            case AssignmentNoticeSent e -> reach(Milestone.ASSIGNED, e.at());
            case RecordsFoundComplete e -> reach(Milestone.RECORDS_COMPLETE, e.at());
            case DeterminationIssued e -> decided(e);
            // These move no figure; a new event does not compile until it is placed.
            case CaseEvent.FoundUnique _,
                    CaseEvent.FactsEstablished _,
                    CaseEvent.InformationRequested _,
                    CaseEvent.InquiryAnswered _,
                    CaseEvent.InquiryExpired _,
                    CaseEvent.ReviewDeferred _,
                    CaseEvent.ReviewResumed _,
                    CaseEvent.LiabilityFinallyDenied _,
                    CaseEvent.ItemsFoundIneligible _,
                    CaseEvent.ConvertedToExpedited _,
                    CaseEvent.ApplicationConsolidated _,
                    CaseEvent.JoinedConsolidation _,
                    CaseEvent.ConsolidationSplit _,
                    CaseEvent.LeftConsolidation _,
                    CaseEvent.RecordFiled _,
                    CaseEvent.RecordDeadlinePassed _,
                    CaseEvent.RecordsDispensedWith _,
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
                    CaseEvent.AdministratorChanged _,
                    CaseEvent.DeadlineMissed _,
                    CaseEvent.PenaltyEntered _,
                    CaseEvent.FeeInvoiced _ -> this;
        };
    }

    /** The day on which it was reached, if it was. */
    public Optional<LocalDate> on(Milestone milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    private CaseDates refused(FoundIneligible event) {
        if (reached.containsKey(Milestone.INELIGIBLE)) return this;
        CaseDates then = reach(Milestone.INELIGIBLE, event.at());
        return new CaseDates(then.reached, event.reasons(), items, overturned);
    }

    private CaseDates decided(DeterminationIssued event) {
        if (reached.containsKey(Milestone.ISSUED)) return this;
        Determination determination = event.determination();
        long necessary = determination.issues().stream()
                .filter(issue -> issue.decision().equals(Optional.of(Outcome.OVERTURNED)))
                .count();
        CaseDates then = reach(Milestone.ISSUED, event.at());
        return new CaseDates(then.reached, reasons, determination.issues().size(), (int) necessary);
    }

    private CaseDates reach(Milestone milestone, Instant at) {
        if (reached.containsKey(milestone)) return this;
        Map<Milestone, LocalDate> more = new EnumMap<>(Milestone.class);
        more.putAll(reached);
        more.put(milestone, CaliforniaTime.dayOf(at));
        return new CaseDates(more, reasons, items, overturned);
    }
}

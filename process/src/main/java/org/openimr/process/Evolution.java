package org.openimr.process;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Received;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.filing.Filing;

/**
 * Applies an event to a state. An event that its state cannot have produced means a damaged history and throws: the
 * case must not go on from a state that nobody decided.
 */
final class Evolution {
    private Evolution() {}

    static CaseState evolve(CaseState state, CaseEvent event) {
        return switch (event) {
            case CaseEvent.ApplicationFiled e -> {
                in(state, NotFiled.class, e);
                yield new Received(Docket.of(new Filing(e.caseNumber(), e.application(), e.receivedAt())));
            }
            case CaseEvent.FoundUnique e -> ScreeningEvolution.unique(state, e);
            case CaseEvent.FoundDuplicate e -> ScreeningEvolution.duplicate(state, e);
            case CaseEvent.FactsEstablished e -> onDocket(state, e, docket -> docket.established(e.facts()));
            case CaseEvent.InformationRequested e -> ScreeningEvolution.asked(state, e);
            case CaseEvent.InquiryAnswered e -> ScreeningEvolution.answered(state, e);
            case CaseEvent.InquiryExpired e -> ScreeningEvolution.expired(state, e);
            case CaseEvent.ReviewDeferred e -> ScreeningEvolution.deferred(state, e);
            case CaseEvent.ReviewResumed e -> ScreeningEvolution.resumed(state, e);
            case CaseEvent.LiabilityFinallyDenied e -> ScreeningEvolution.liabilityDenied(state, e);
            case CaseEvent.ItemsFoundIneligible e -> ScreeningEvolution.itemsIneligible(state, e);
            case CaseEvent.FoundEligible e -> ScreeningEvolution.eligible(state, e);
            case CaseEvent.FoundIneligible e -> ScreeningEvolution.ineligible(state, e);

            case CaseEvent.AssignmentNoticeSent e -> ReviewEvolution.noticeSent(state, e);
            case CaseEvent.ConvertedToExpedited e -> {
                Filed filed = in(state, CaseState.UnderReview.class, e);
                yield filed.with(filed.docket().expedited(e.urgency()));
            }
            case CaseEvent.ApplicationConsolidated e -> ReviewEvolution.consolidated(state, e);
            case CaseEvent.JoinedConsolidation e -> ReviewEvolution.joined(state, e);
            case CaseEvent.ConsolidationSplit e -> ReviewEvolution.split(state, e);
            case CaseEvent.LeftConsolidation e -> ReviewEvolution.left(state, e);
            case CaseEvent.RecordFiled e -> ReviewEvolution.recordFiled(state, e);
            case CaseEvent.RecordDeadlinePassed e -> ReviewEvolution.recordsLate(state, e);
            case CaseEvent.RecordsFoundComplete e -> ReviewEvolution.recordsComplete(state, e, e.at());
            case CaseEvent.RecordsDispensedWith e -> ReviewEvolution.recordsComplete(state, e, e.at());
            case CaseEvent.ExhibitsSealed e -> onDocket(state, e, docket -> docket.sealed(e.at(), e.part()));
            case CaseEvent.RecordsNamed e -> onDocket(state, e, docket -> docket.stated(e.stated()));
            case CaseEvent.MissingRecordReported e ->
                onDocket(
                        state,
                        e,
                        docket -> docket.reported(
                                new MissingReport(e.number(), e.at(), e.by(), e.what(), Optional.empty())));
            case CaseEvent.MissingReportAnswered e ->
                onDocket(state, e, docket -> docket.answered(e.number(), e.answer()));
            case CaseEvent.ReviewerAssigned e -> ReviewEvolution.assigned(state, e);
            case CaseEvent.ReviewerReleased e -> ReviewEvolution.released(state, e);
            case CaseEvent.MoreReviewersRequested e ->
                ReviewEvolution.onWork(state, e, work -> work.asking(e.request()));
            case CaseEvent.MoreReviewersApproved e -> ReviewEvolution.panel(state, e);
            case CaseEvent.MoreReviewersDeclined e -> ReviewEvolution.onWork(state, e, work -> work.approved(1));
            case CaseEvent.CaseSummaryWritten e ->
                ReviewEvolution.onSeat(
                        state, e, e.by(), seat -> seat.with(seat.draft().with(e.summary())));
            case CaseEvent.ItemDecided e ->
                ReviewEvolution.onSeat(
                        state, e, e.by(), seat -> seat.with(seat.draft().with(e.decision())));
            case CaseEvent.DraftSubmitted e -> ReviewEvolution.submitted(state, e);
            case CaseEvent.PartyAsked e -> ReviewEvolution.partyAsked(state, e);
            case CaseEvent.PartyAnswered e -> ReviewEvolution.partyAnswered(state, e);
            case CaseEvent.DraftReturned e -> ReviewEvolution.returned(state, e);

            case CaseEvent.DraftSampled e -> QualityEvolution.sampled(state, e);
            case CaseEvent.FirstLookPassed e -> QualityEvolution.onDraft(state, e, quality -> quality.looked(e.look()));
            case CaseEvent.SecondLookRecorded e ->
                QualityEvolution.onDraft(state, e, quality -> quality.looked(e.look()));
            case CaseEvent.DraftSignedOff e ->
                QualityEvolution.onDraft(state, e, quality -> quality.signed(e.signature()));
            case CaseEvent.BlindReviewAsked e -> QualityEvolution.blindAsked(state, e);
            case CaseEvent.BlindReviewRecorded e -> QualityEvolution.blindGiven(state, e);

            case CaseEvent.DeterminationIssued e -> OutcomeEvolution.issued(state, e);
            case CaseEvent.ClericalErrorCorrected e ->
                OutcomeEvolution.onRuling(state, e, ruling -> ruling.corrected(e.correction()));
            case CaseEvent.DeidentificationConfirmed e ->
                OutcomeEvolution.onRuling(state, e, ruling -> ruling.confirmed(e.by()));
            case CaseEvent.DeterminationPublished e ->
                OutcomeEvolution.onRuling(state, e, ruling -> ruling.published(e.at()));
            case CaseEvent.ImplementationReported e ->
                OutcomeEvolution.onRuling(state, e, ruling -> ruling.implemented(e.done()));
            case CaseEvent.DeterminationImplemented e -> OutcomeEvolution.implemented(state, e);
            case CaseEvent.PetitionFiled e -> OutcomeEvolution.appealed(state, e);
            case CaseEvent.PetitionDenied e -> OutcomeEvolution.denied(state, e);
            case CaseEvent.DecisionReversed e -> OutcomeEvolution.reversed(state, e);
            case CaseEvent.AppealPeriodEnded e -> OutcomeEvolution.appealPeriodEnded(state, e);

            case CaseEvent.ItemsTerminated e -> {
                Filed filed = in(state, Filed.class, e);
                yield filed.with(filed.docket().standing(e.items(), new ItemStanding.Ended(e.ground(), e.on())));
            }
            case CaseEvent.ReviewTerminated e -> ReviewEvolution.terminated(state, e);
            case CaseEvent.LetterServed e -> onDocket(state, e, docket -> docket.served(e.service()));
            case CaseEvent.ExtensionGranted e -> onDocket(state, e, docket -> docket.extended(e.extension()));
            case CaseEvent.AdministratorChanged e -> onDocket(state, e, docket -> docket.changed(e.change()));
            case CaseEvent.DeadlineMissed e -> onDocket(state, e, docket -> docket.missed(e.alarm()));
            case CaseEvent.PenaltyEntered e -> onDocket(state, e, docket -> docket.penalty(e.entry()));
            case CaseEvent.FeeInvoiced e -> onDocket(state, e, docket -> docket.invoiced(e.invoice()));
        };
    }

    private static CaseState onDocket(CaseState state, CaseEvent event, UnaryOperator<Docket> change) {
        Filed filed = in(state, Filed.class, event);
        return filed.with(change.apply(filed.docket()));
    }

    static <S extends CaseState> S in(CaseState state, Class<S> expected, CaseEvent event) {
        if (!expected.isInstance(state)) throw damaged(state, event);
        return expected.cast(state);
    }

    static IllegalStateException damaged(CaseState state, CaseEvent event) {
        return new IllegalStateException("damaged history: "
                + event.getClass().getSimpleName() + " cannot follow on "
                + state.getClass().getSimpleName());
    }
}

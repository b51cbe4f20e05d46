package org.openimr.letters.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.determination.CaseNumber;
import org.openimr.letters.Envelope;
import org.openimr.letters.Letter;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Letterhead;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.ProcessSettings;
import org.openimr.process.filing.Filing;

/** The letters that an event of a case calls for (process, sections 4 and 5). Pure: no clock, no address book. */
public final class LettersDue {
    private final Letterhead from;
    private final ProcessSettings settings;
    private final Function<CaseNumber, Optional<Filing>> others;

    /**
     * @param others  applications of other cases that a letter names, by number
     */
    public LettersDue(Letterhead from, ProcessSettings settings, Function<CaseNumber, Optional<Filing>> others) {
        this.from = from;
        this.settings = settings;
        this.others = others;
    }

    /**
     * Whether such an event can call for a letter, whatever the case. If not, {@link #of} is empty after it.
     */
    public boolean canFollow(CaseEvent event) {
        return after(event).isPresent();
    }

    /**
     * The letters that must go out, one for each recipient whom the case has.
     *
     * @param before  the case before the event
     * @param after   the case after it
     */
    public List<LetterDue> of(CaseState before, CaseState after, CaseEvent event) {
        if (!(after instanceof Filed filed)) return List.of();
        Filed earlier = before instanceof Filed known ? known : filed;
        return after(event).map(making -> making.of(earlier, filed)).orElse(List.of());
    }

    private Optional<Making> after(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ApplicationFiled e ->
                each(LetterKind.ACKNOWLEDGEMENT, e.receivedAt(), ScreeningLetters::acknowledgement);
            case CaseEvent.FoundDuplicate e ->
                each(LetterKind.DUPLICATE_NOTICE, e.at(), (to, step) -> ScreeningLetters.duplicate(to, step, e));
            case CaseEvent.InformationRequested e ->
                each(LetterKind.ELIGIBILITY_INQUIRY, e.at(), (to, step) -> ScreeningLetters.inquiry(to, step, e));
            case CaseEvent.FoundIneligible e ->
                each(LetterKind.INELIGIBILITY_NOTICE, e.at(), (to, step) -> ScreeningLetters.ineligible(to, step, e));
            case CaseEvent.FoundEligible e -> each(LetterKind.ELIGIBILITY_NOTICE, e.at(), ScreeningLetters::eligible);
            case CaseEvent.ReviewDeferred e -> each(LetterKind.DEFERRAL_NOTICE, e.at(), ScreeningLetters::deferral);
            case CaseEvent.LiabilityFinallyDenied e ->
                each(LetterKind.LIABILITY_CLOSING, e.at(), ScreeningLetters::liabilityClosed);

            case CaseEvent.AssignmentNoticeSent e ->
                each(LetterKind.ASSIGNMENT_NOTICE, e.at(), (to, step) -> ReviewLetters.assignment(to, step, e));
            case CaseEvent.RecordDeadlinePassed e ->
                each(LetterKind.LATE_RECORDS_NOTICE, e.at(), ReviewLetters::lateRecords);
            case CaseEvent.ConvertedToExpedited e ->
                each(
                        LetterKind.EXPEDITED_CONVERSION,
                        e.urgency().at(),
                        (to, step) -> ReviewLetters.conversion(to, step, e));
            case CaseEvent.ApplicationConsolidated e ->
                each(LetterKind.CONSOLIDATION_NOTICE, e.at(), ReviewLetters::consolidation);
            case CaseEvent.ConsolidationSplit e ->
                each(LetterKind.SPLIT_NOTICE, e.at(), (to, step) -> ReviewLetters.split(to, step, e));
            case CaseEvent.PartyAsked e ->
                each(LetterKind.REQUEST_FOR_INFORMATION, e.at(), (to, step) -> ReviewLetters.question(to, step, e));
            case CaseEvent.ItemsTerminated e ->
                each(LetterKind.TERMINATION_NOTICE, e.at(), (to, step) -> ReviewLetters.termination(to, step, e));
            case CaseEvent.ExtensionGranted e ->
                each(
                        LetterKind.EXTENSION_NOTICE,
                        e.extension().at(),
                        (to, step) -> ReviewLetters.extension(to, step, e));

            case CaseEvent.DeterminationIssued e -> with(e.at(), step -> OutcomeLetters.determination(from, step));
            case CaseEvent.ClericalErrorCorrected e ->
                with(e.correction().at(), step -> OutcomeLetters.correction(from, step, e));
            case CaseEvent.DecisionReversed e ->
                each(LetterKind.REMAND_NOTICE, e.at(), (to, step) -> OutcomeLetters.remand(to, step, e));
            case CaseEvent.FeeInvoiced e ->
                each(LetterKind.FEE_INVOICE, e.invoice().at(), (to, step) -> OutcomeLetters.invoice(to, step, e));

            case CaseEvent.FoundUnique _,
                    CaseEvent.FactsEstablished _,
                    CaseEvent.InquiryAnswered _,
                    CaseEvent.InquiryExpired _,
                    CaseEvent.ReviewResumed _,
                    CaseEvent.ItemsFoundIneligible _,
                    CaseEvent.JoinedConsolidation _,
                    CaseEvent.LeftConsolidation _,
                    CaseEvent.RecordFiled _,
                    CaseEvent.RecordsFoundComplete _,
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
                    CaseEvent.PartyAnswered _,
                    CaseEvent.DraftReturned _,
                    CaseEvent.DraftSampled _,
                    CaseEvent.FirstLookPassed _,
                    CaseEvent.SecondLookRecorded _,
                    CaseEvent.DraftSignedOff _,
                    CaseEvent.BlindReviewAsked _,
                    CaseEvent.BlindReviewRecorded _,
                    CaseEvent.DeidentificationConfirmed _,
                    CaseEvent.DeterminationPublished _,
                    CaseEvent.ImplementationReported _,
                    CaseEvent.DeterminationImplemented _,
                    CaseEvent.PetitionFiled _,
                    CaseEvent.PetitionDenied _,
                    CaseEvent.AppealPeriodEnded _,
                    CaseEvent.ReviewTerminated _,
                    CaseEvent.LetterServed _,
                    CaseEvent.AdministratorChanged _,
                    CaseEvent.DeadlineMissed _,
                    CaseEvent.PenaltyEntered _ -> Optional.empty();
        };
    }

    /** Makes the letters after an event, by the case before and after it. */
    private interface Making {
        List<LetterDue> of(Filed before, Filed after);
    }

    /** Makes one letter; none where the case has not what it must say. */
    private interface Made {
        Optional<? extends Letter> by(Envelope to, Step step);
    }

    private Optional<Making> with(Instant at, Function<Step, List<LetterDue>> letters) {
        return Optional.of((before, after) -> letters.apply(new Step(before, after, at, settings, others)));
    }

    private Optional<Making> each(LetterKind kind, Instant at, Made made) {
        return with(at, step -> {
            List<LetterDue> due = new ArrayList<>();
            for (Addressing.To to : Addressing.of(step, kind.recipients())) {
                made.by(to.envelope(from, step), step)
                        .ifPresent(letter -> due.add(new LetterDue(1, to.recipient(), to.party(), letter)));
            }
            return List.copyOf(due);
        });
    }
}

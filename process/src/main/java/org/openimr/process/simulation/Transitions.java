package org.openimr.process.simulation;

import static org.openimr.process.Stage.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openimr.process.CaseEvent;
import org.openimr.process.Stage;

/**
 * The table of transitions (process, section 5), written down a second time and apart from the process: which event
 * leads from where to where. Every event of a simulated case is held against it.
 */
public final class Transitions {
    private static final Set<Stage> UNDER_REVIEW =
            EnumSet.of(AWAITING_RECORDS, RECORDS_LATE, READY_FOR_REVIEW, IN_REVIEW, PANEL, QUALITY);
    private static final Set<Stage> OPEN =
            union(UNDER_REVIEW, EnumSet.of(RECEIVED, ELIGIBILITY, INFORMATION_REQUESTED, DEFERRED, ELIGIBLE));
    private static final Set<Stage> RULED = EnumSet.of(DETERMINED, PUBLISHED, IMPLEMENTED, APPEALED, FINAL);
    private static final Set<Stage> APPEALABLE = EnumSet.of(INELIGIBLE, DETERMINED, PUBLISHED, IMPLEMENTED);
    private static final Set<Stage> FILED = EnumSet.complementOf(EnumSet.of(NOT_FILED));
    private static final Map<Class<? extends CaseEvent>, Map<Stage, Set<Stage>>> TABLE = table();

    private Transitions() {}

    /** Whether the event may lead from the one stage to the other. */
    public static boolean allow(Stage from, CaseEvent event, Stage to) {
        return TABLE.getOrDefault(event.getClass(), Map.of())
                .getOrDefault(from, Set.of())
                .contains(to);
    }

    private static Map<Class<? extends CaseEvent>, Map<Stage, Set<Stage>>> table() {
        Rows rows = new Rows();
        rows.edge(NOT_FILED, CaseEvent.ApplicationFiled.class, RECEIVED);
        rows.edge(RECEIVED, CaseEvent.FoundDuplicate.class, DUPLICATE);
        rows.edge(RECEIVED, CaseEvent.FoundUnique.class, ELIGIBILITY);
        rows.edge(ELIGIBILITY, CaseEvent.InformationRequested.class, INFORMATION_REQUESTED);
        rows.edge(INFORMATION_REQUESTED, CaseEvent.InquiryAnswered.class, INFORMATION_REQUESTED);
        rows.edge(INFORMATION_REQUESTED, CaseEvent.InquiryAnswered.class, ELIGIBILITY);
        rows.edge(INFORMATION_REQUESTED, CaseEvent.InquiryExpired.class, ELIGIBILITY);
        rows.edge(ELIGIBILITY, CaseEvent.FactsEstablished.class, ELIGIBILITY);
        rows.edge(ELIGIBILITY, CaseEvent.FoundIneligible.class, INELIGIBLE);
        rows.edge(ELIGIBILITY, CaseEvent.ReviewDeferred.class, DEFERRED);
        rows.edge(DEFERRED, CaseEvent.ReviewResumed.class, ELIGIBILITY);
        rows.edge(DEFERRED, CaseEvent.LiabilityFinallyDenied.class, LIABILITY_CLOSED);
        rows.edge(ELIGIBILITY, CaseEvent.ItemsFoundIneligible.class, ELIGIBILITY);
        rows.edge(ELIGIBILITY, CaseEvent.FoundEligible.class, ELIGIBLE);
        rows.edge(ELIGIBLE, CaseEvent.AssignmentNoticeSent.class, AWAITING_RECORDS);
        rows.stays(UNDER_REVIEW, CaseEvent.ConvertedToExpedited.class);
        rows.edge(AWAITING_RECORDS, CaseEvent.ApplicationConsolidated.class, AWAITING_RECORDS);
        rows.edge(AWAITING_RECORDS, CaseEvent.JoinedConsolidation.class, CONSOLIDATED);
        rows.edge(AWAITING_RECORDS, CaseEvent.ConsolidationSplit.class, AWAITING_RECORDS);
        rows.edge(CONSOLIDATED, CaseEvent.LeftConsolidation.class, AWAITING_RECORDS);
        rows.stays(UNDER_REVIEW, CaseEvent.RecordFiled.class);
        rows.edge(AWAITING_RECORDS, CaseEvent.RecordDeadlinePassed.class, RECORDS_LATE);
        rows.edge(AWAITING_RECORDS, CaseEvent.RecordsFoundComplete.class, READY_FOR_REVIEW);
        rows.edge(RECORDS_LATE, CaseEvent.RecordsFoundComplete.class, READY_FOR_REVIEW);
        rows.edge(RECORDS_LATE, CaseEvent.RecordsDispensedWith.class, READY_FOR_REVIEW);
        rows.edge(READY_FOR_REVIEW, CaseEvent.ReviewerAssigned.class, IN_REVIEW);
        rows.edge(PANEL, CaseEvent.ReviewerAssigned.class, PANEL);
        rows.edge(IN_REVIEW, CaseEvent.ReviewerReleased.class, READY_FOR_REVIEW);
        rows.edge(PANEL, CaseEvent.ReviewerReleased.class, READY_FOR_REVIEW);
        rows.edge(PANEL, CaseEvent.ReviewerReleased.class, PANEL);
        rows.edge(QUALITY, CaseEvent.ReviewerReleased.class, READY_FOR_REVIEW);
        rows.edge(QUALITY, CaseEvent.ReviewerReleased.class, PANEL);
        rows.edge(IN_REVIEW, CaseEvent.MoreReviewersRequested.class, IN_REVIEW);
        rows.edge(IN_REVIEW, CaseEvent.MoreReviewersDeclined.class, IN_REVIEW);
        rows.edge(IN_REVIEW, CaseEvent.MoreReviewersApproved.class, PANEL);
        Set<Stage> atWork = EnumSet.of(IN_REVIEW, PANEL);
        rows.stays(atWork, CaseEvent.PartyAsked.class);
        rows.stays(atWork, CaseEvent.PartyAnswered.class);
        rows.stays(atWork, CaseEvent.CaseSummaryWritten.class);
        rows.stays(atWork, CaseEvent.ItemDecided.class);
        rows.edge(IN_REVIEW, CaseEvent.DraftSubmitted.class, QUALITY);
        rows.edge(PANEL, CaseEvent.DraftSubmitted.class, PANEL);
        rows.edge(PANEL, CaseEvent.DraftSubmitted.class, QUALITY);
        Set<Stage> withQuality = EnumSet.of(QUALITY);
        rows.stays(withQuality, CaseEvent.DraftSampled.class);
        rows.stays(withQuality, CaseEvent.FirstLookPassed.class);
        rows.stays(withQuality, CaseEvent.SecondLookRecorded.class);
        rows.stays(withQuality, CaseEvent.DraftSignedOff.class);
        rows.stays(union(withQuality, RULED), CaseEvent.BlindReviewAsked.class);
        rows.stays(union(withQuality, RULED), CaseEvent.BlindReviewRecorded.class);
        rows.edge(QUALITY, CaseEvent.DraftReturned.class, IN_REVIEW);
        rows.edge(QUALITY, CaseEvent.DraftReturned.class, PANEL);
        rows.edge(QUALITY, CaseEvent.DeterminationIssued.class, DETERMINED);
        rows.stays(OPEN, CaseEvent.ItemsTerminated.class);
        OPEN.forEach(stage -> rows.edge(stage, CaseEvent.ReviewTerminated.class, TERMINATED));
        outcomes(rows);
        beside(rows);
        return rows.rows;
    }

    private static void outcomes(Rows rows) {
        rows.stays(RULED, CaseEvent.ClericalErrorCorrected.class);
        rows.stays(RULED, CaseEvent.DeidentificationConfirmed.class);
        rows.edge(DETERMINED, CaseEvent.DeterminationPublished.class, PUBLISHED);
        rows.stays(EnumSet.of(IMPLEMENTED, APPEALED, FINAL), CaseEvent.DeterminationPublished.class);
        rows.stays(RULED, CaseEvent.ImplementationReported.class);
        rows.edge(DETERMINED, CaseEvent.DeterminationImplemented.class, IMPLEMENTED);
        rows.edge(PUBLISHED, CaseEvent.DeterminationImplemented.class, IMPLEMENTED);
        rows.stays(EnumSet.of(APPEALED, FINAL), CaseEvent.DeterminationImplemented.class);
        APPEALABLE.forEach(stage -> rows.edge(stage, CaseEvent.PetitionFiled.class, APPEALED));
        APPEALABLE.forEach(stage -> rows.edge(stage, CaseEvent.AppealPeriodEnded.class, FINAL));
        rows.edge(APPEALED, CaseEvent.PetitionDenied.class, FINAL);
        rows.edge(APPEALED, CaseEvent.DecisionReversed.class, READY_FOR_REVIEW);
        // A reversed finding of ineligibility: eligibility is judged again.
        rows.edge(APPEALED, CaseEvent.DecisionReversed.class, ELIGIBILITY);
    }

    private static void beside(Rows rows) {
        rows.stays(FILED, CaseEvent.LetterServed.class);
        rows.stays(FILED, CaseEvent.AdministratorChanged.class);
        rows.stays(FILED, CaseEvent.DeadlineMissed.class);
        rows.stays(FILED, CaseEvent.PenaltyEntered.class);
        rows.stays(FILED, CaseEvent.FeeInvoiced.class);
        rows.stays(UNDER_REVIEW, CaseEvent.ExtensionGranted.class);
    }

    private static Set<Stage> union(Set<Stage> some, Set<Stage> more) {
        Set<Stage> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    private static final class Rows {
        private final Map<Class<? extends CaseEvent>, Map<Stage, Set<Stage>>> rows = new HashMap<>();

        void edge(Stage from, Class<? extends CaseEvent> event, Stage to) {
            rows.computeIfAbsent(event, _ -> new EnumMap<>(Stage.class))
                    .computeIfAbsent(from, _ -> EnumSet.noneOf(Stage.class))
                    .add(to);
        }

        void stays(Set<Stage> stages, Class<? extends CaseEvent> event) {
            stages.forEach(stage -> edge(stage, event, stage));
        }
    }
}

package org.openimr.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openimr.process.CaseEvent.ApplicationFiled;
import org.openimr.process.CaseEvent.AssignmentNoticeSent;
import org.openimr.process.CaseEvent.CaseSummaryWritten;
import org.openimr.process.CaseEvent.DeidentificationConfirmed;
import org.openimr.process.CaseEvent.DeterminationIssued;
import org.openimr.process.CaseEvent.DeterminationPublished;
import org.openimr.process.CaseEvent.DraftReturned;
import org.openimr.process.CaseEvent.DraftSubmitted;
import org.openimr.process.CaseEvent.FoundEligible;
import org.openimr.process.CaseEvent.FoundIneligible;
import org.openimr.process.CaseEvent.ItemDecided;
import org.openimr.process.CaseEvent.RecordFiled;
import org.openimr.process.CaseEvent.RecordsFoundComplete;
import org.openimr.process.CaseEvent.ReviewerAssigned;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Eligibility;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.Issued;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Published;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.filing.Filing;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.Draft;

/**
 * Applies an event to a state. An event that its state cannot have produced means a damaged history and throws: the
 * case must not go on from a state that nobody decided.
 */
final class Evolution {
    private Evolution() {}

    static CaseState evolve(CaseState state, CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> filed(state, e);
            case FoundEligible e -> foundEligible(state, e);
            case FoundIneligible e -> foundIneligible(state, e);
            case AssignmentNoticeSent e -> noticeSent(state, e);
            case RecordFiled(RecordReceived document) -> recordFiled(state, document);
            case RecordsFoundComplete e -> recordsComplete(state, e);
            case ReviewerAssigned e -> reviewerAssigned(state, e);
            case CaseSummaryWritten e ->
                draftedOn(state, in(state, InReview.class, e).draft().with(e.summary()), e);
            case ItemDecided e ->
                draftedOn(state, in(state, InReview.class, e).draft().with(e.decision()), e);
            case DraftSubmitted e -> submitted(state, e);
            case DraftReturned e -> returned(state, e);
            case DeterminationIssued e -> issued(state, e);
            case DeidentificationConfirmed e -> confirmed(state, e);
            case DeterminationPublished e -> published(state, e);
        };
    }

    private static CaseState filed(CaseState state, ApplicationFiled e) {
        in(state, NotFiled.class, e);
        return new UnderEligibilityReview(new Filing(e.caseNumber(), e.application(), e.receivedAt()));
    }

    private static CaseState foundEligible(CaseState state, FoundEligible e) {
        Filing filing = in(state, UnderEligibilityReview.class, e).filing();
        return new Eligible(filing, new Eligibility(e.at(), e.resolutions()));
    }

    private static CaseState foundIneligible(CaseState state, FoundIneligible e) {
        return new Ineligible(in(state, UnderEligibilityReview.class, e).filing(), e.at(), e.reasons());
    }

    private static CaseState noticeSent(CaseState state, AssignmentNoticeSent e) {
        Eligible eligible = in(state, Eligible.class, e);
        return new AwaitingRecords(
                new Assignment(eligible.filing(), eligible.eligibility(), e.at(), e.method()), List.of());
    }

    private static CaseState recordFiled(CaseState state, RecordReceived document) {
        return switch (state) {
            case AwaitingRecords s -> new AwaitingRecords(s.assignment(), plus(s.records(), document));
            case ReadyForReview s -> new ReadyForReview(s.assignment(), plus(s.file(), document));
            case InReview s ->
                new InReview(s.assignment(), plus(s.file(), document), s.reviewer(), s.draft(), s.returnReasons());
            case InQualityReview s ->
                new InQualityReview(s.assignment(), plus(s.file(), document), s.reviewer(), s.draft(), s.submittedAt());
            case NotFiled _, UnderEligibilityReview _, Ineligible _, Eligible _, Determined _, Published _ ->
                throw damaged(state, "RecordFiled");
        };
    }

    private static CaseState recordsComplete(CaseState state, RecordsFoundComplete e) {
        AwaitingRecords awaiting = in(state, AwaitingRecords.class, e);
        return new ReadyForReview(awaiting.assignment(), new CaseFile(awaiting.records(), e.at()));
    }

    private static CaseState reviewerAssigned(CaseState state, ReviewerAssigned e) {
        ReadyForReview ready = in(state, ReadyForReview.class, e);
        return new InReview(ready.assignment(), ready.file(), e.assignment(), Draft.empty(), List.of());
    }

    private static CaseState draftedOn(CaseState state, Draft draft, CaseEvent e) {
        InReview review = in(state, InReview.class, e);
        return new InReview(review.assignment(), review.file(), review.reviewer(), draft, review.returnReasons());
    }

    private static CaseState submitted(CaseState state, DraftSubmitted e) {
        InReview review = in(state, InReview.class, e);
        return new InQualityReview(review.assignment(), review.file(), review.reviewer(), review.draft(), e.at());
    }

    private static CaseState returned(CaseState state, DraftReturned e) {
        InQualityReview quality = in(state, InQualityReview.class, e);
        return new InReview(quality.assignment(), quality.file(), quality.reviewer(), quality.draft(), e.reasons());
    }

    private static CaseState issued(CaseState state, DeterminationIssued e) {
        InQualityReview quality = in(state, InQualityReview.class, e);
        Issued issued = new Issued(e.at(), e.determination(), e.method());
        return new Determined(quality.assignment(), quality.file(), quality.reviewer(), issued, Set.of());
    }

    private static CaseState confirmed(CaseState state, DeidentificationConfirmed e) {
        Determined determined = in(state, Determined.class, e);
        Set<String> confirmedBy = new HashSet<>(determined.deidentifiedBy());
        confirmedBy.add(e.by());
        return new Determined(
                determined.assignment(), determined.file(), determined.reviewer(), determined.issued(), confirmedBy);
    }

    private static CaseState published(CaseState state, DeterminationPublished e) {
        Determined determined = in(state, Determined.class, e);
        return new Published(
                determined.assignment(), determined.file(), determined.reviewer(), determined.issued(), e.at());
    }

    private static CaseFile plus(CaseFile file, RecordReceived document) {
        return new CaseFile(plus(file.records(), document), file.completeAt());
    }

    private static List<RecordReceived> plus(List<RecordReceived> records, RecordReceived document) {
        List<RecordReceived> more = new ArrayList<>(records);
        more.add(document);
        return more;
    }

    private static <S extends CaseState> S in(CaseState state, Class<S> expected, CaseEvent event) {
        if (!expected.isInstance(state)) throw damaged(state, event.getClass().getSimpleName());
        return expected.cast(state);
    }

    private static IllegalStateException damaged(CaseState state, String event) {
        return new IllegalStateException("damaged history: " + event + " cannot follow on "
                + state.getClass().getSimpleName());
    }
}

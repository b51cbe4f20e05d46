package org.openimr.process;

import static org.openimr.process.Evolution.damaged;
import static org.openimr.process.Evolution.in;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Consolidated;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.CaseState.InPanelReview;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.RecordsLate;
import org.openimr.process.CaseState.Terminated;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Joined;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.PartyQuestion;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerId;
import org.openimr.process.review.Seat;

/** Events from the notice of assignment to the end of the review. */
final class ReviewEvolution {
    private ReviewEvolution() {}

    static CaseState noticeSent(CaseState state, CaseEvent.AssignmentNoticeSent e) {
        Eligible eligible = in(state, Eligible.class, e);
        return new AwaitingRecords(
                eligible.docket(), new Assignment(eligible.eligibility(), e.at(), e.method()), List.of());
    }

    static CaseState consolidated(CaseState state, CaseEvent.ApplicationConsolidated e) {
        Filed lead = in(state, AwaitingRecords.class, e);
        Docket together = lead.docket().joined(new Joined(e.at(), e.other(), e.firstItem()));
        for (var left : e.left().entrySet()) together = together.standing(Set.of(left.getKey()), left.getValue());
        return lead.with(together);
    }

    static CaseState joined(CaseState state, CaseEvent.JoinedConsolidation e) {
        AwaitingRecords before = in(state, AwaitingRecords.class, e);
        return new Consolidated(before.docket(), e.lead(), before);
    }

    static CaseState split(CaseState state, CaseEvent.ConsolidationSplit e) {
        Filed lead = in(state, CaseState.UnderReview.class, e);
        Docket docket = lead.docket();
        Joined leaving = docket.joined().stream()
                .filter(other -> other.filing().caseNumber().equals(e.leaving()))
                .findFirst()
                .orElseThrow(() -> damaged(state, e));
        return lead.with(docket.split(leaving.filing()));
    }

    static CaseState left(CaseState state, CaseEvent.LeftConsolidation e) {
        Consolidated member = in(state, Consolidated.class, e);
        return member.before().with(member.docket());
    }

    static CaseState recordFiled(CaseState state, CaseEvent.RecordFiled e) {
        RecordReceived document = e.document();
        return switch (in(state, CaseState.UnderReview.class, e)) {
            case AwaitingRecords s -> new AwaitingRecords(s.docket(), s.assignment(), plus(s.records(), document));
            case RecordsLate s -> new RecordsLate(s.docket(), s.assignment(), plus(s.records(), document), s.since());
            case ReadyForReview s -> new ReadyForReview(s.docket(), s.assignment(), plus(s.file(), document));
            case InReview s -> new InReview(s.docket(), s.assignment(), plus(s.file(), document), s.work());
            case InPanelReview s -> new InPanelReview(s.docket(), s.assignment(), plus(s.file(), document), s.work());
            case InQualityReview s ->
                new InQualityReview(s.docket(), s.assignment(), plus(s.file(), document), s.work(), s.submittedAt());
        };
    }

    static CaseState recordsLate(CaseState state, CaseEvent.RecordDeadlinePassed e) {
        AwaitingRecords awaiting = in(state, AwaitingRecords.class, e);
        return new RecordsLate(awaiting.docket(), awaiting.assignment(), awaiting.records(), e.at());
    }

    static CaseState recordsComplete(CaseState state, CaseEvent e, Instant at) {
        if (state instanceof RecordsLate late) {
            return new ReadyForReview(late.docket(), late.assignment(), new CaseFile(late.records(), at));
        }
        AwaitingRecords awaiting = in(state, AwaitingRecords.class, e);
        return new ReadyForReview(awaiting.docket(), awaiting.assignment(), new CaseFile(awaiting.records(), at));
    }

    static CaseState assigned(CaseState state, CaseEvent.ReviewerAssigned e) {
        if (state instanceof InPanelReview panel) {
            return new InPanelReview(
                    panel.docket(),
                    panel.assignment(),
                    panel.file(),
                    panel.work().joinedBy(e.assignment()));
        }
        ReadyForReview ready = in(state, ReadyForReview.class, e);
        return new InReview(ready.docket(), ready.assignment(), ready.file(), ReviewWork.of(e.assignment()));
    }

    /** Back to where a reviewer is sought; those of several who stay go on. */
    static CaseState released(CaseState state, CaseEvent.ReviewerReleased e) {
        if (state instanceof InPanelReview panel) return left(panel, panel.file(), panel.work(), e);
        if (state instanceof InQualityReview quality) return left(quality, quality.file(), quality.work(), e);
        InReview review = in(state, InReview.class, e);
        return left(review, review.file(), review.work(), e);
    }

    private static CaseState left(
            CaseState.UnderReview state, CaseFile file, ReviewWork work, CaseEvent.ReviewerReleased e) {
        return work.leftBy(e.reviewer())
                .<CaseState>map(staying -> new InPanelReview(state.docket(), state.assignment(), file, staying))
                .orElseGet(() -> new ReadyForReview(state.docket(), state.assignment(), file));
    }

    static CaseState panel(CaseState state, CaseEvent.MoreReviewersApproved e) {
        InReview review = in(state, InReview.class, e);
        return new InPanelReview(
                review.docket(),
                review.assignment(),
                review.file(),
                review.work().approved(e.reviewers()));
    }

    /** Changes the seat of {@code by}, or the only one. */
    static CaseState onSeat(CaseState state, CaseEvent e, Optional<ReviewerId> by, UnaryOperator<Seat> change) {
        return onWork(state, e, work -> work.with(seated(work, by), change));
    }

    private static ReviewerId seated(ReviewWork work, Optional<ReviewerId> by) {
        return by.orElseGet(() -> work.seats().getFirst().reviewer().reviewer());
    }

    static CaseState onWork(CaseState state, CaseEvent e, UnaryOperator<ReviewWork> change) {
        if (state instanceof InPanelReview panel) {
            return new InPanelReview(panel.docket(), panel.assignment(), panel.file(), change.apply(panel.work()));
        }
        InReview review = in(state, InReview.class, e);
        return new InReview(review.docket(), review.assignment(), review.file(), change.apply(review.work()));
    }

    static CaseState submitted(CaseState state, CaseEvent.DraftSubmitted e) {
        CaseState next = onSeat(state, e, e.by(), seat -> seat.submitted(e.at()));
        return switch (next) {
            case InReview s -> new InQualityReview(s.docket(), s.assignment(), s.file(), s.work(), e.at());
            case InPanelReview s
            when s.work().isComplete() -> new InQualityReview(s.docket(), s.assignment(), s.file(), s.work(), e.at());
            case CaseState other -> other;
        };
    }

    static CaseState partyAsked(CaseState state, CaseEvent.PartyAsked e) {
        return onWork(
                state,
                e,
                work -> work.asking(new PartyQuestion(e.number(), e.at(), e.of(), e.question(), Optional.empty())));
    }

    static CaseState partyAnswered(CaseState state, CaseEvent.PartyAnswered e) {
        return onWork(state, e, work -> work.answered(e.number(), new PartyQuestion.Answer(e.at(), e.answer())));
    }

    static CaseState returned(CaseState state, CaseEvent.DraftReturned e) {
        InQualityReview quality = in(state, InQualityReview.class, e);
        ReviewWork work = quality.work().returned(e.reasons());
        return work.approved() > 1
                ? new InPanelReview(quality.docket(), quality.assignment(), quality.file(), work)
                : new InReview(quality.docket(), quality.assignment(), quality.file(), work);
    }

    static CaseState terminated(CaseState state, CaseEvent.ReviewTerminated e) {
        boolean reviewerHadIt = switch (in(state, Filed.class, e)) {
            case CaseState.Screening _, AwaitingRecords _, RecordsLate _, ReadyForReview _, CaseState.Closed _ -> false;
            case InReview _, InPanelReview _, InQualityReview _, CaseState.AfterDecision _ -> true;
        };
        return new Terminated(((Filed) state).docket(), e.ground(), e.at(), reviewerHadIt);
    }

    private static CaseFile plus(CaseFile file, RecordReceived document) {
        return new CaseFile(plus(file.records(), document), file.completeAt());
    }

    private static List<RecordReceived> plus(List<RecordReceived> records, RecordReceived document) {
        List<RecordReceived> more = new ArrayList<>(records);
        more.add(document);
        return more;
    }
}

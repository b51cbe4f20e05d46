package org.openimr.process;

import static org.openimr.process.Evolution.damaged;
import static org.openimr.process.Evolution.in;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Quality;
import org.openimr.process.review.ReviewWork;

/** Events of quality assurance. */
final class QualityEvolution {
    private QualityEvolution() {}

    static CaseState sampled(CaseState state, CaseEvent.DraftSampled e) {
        return onDraft(state, e, quality -> quality.sampled(e.sample()));
    }

    /** Changes what was done with the draft that is with quality assurance. */
    static CaseState onDraft(CaseState state, CaseEvent e, UnaryOperator<Quality> change) {
        return quality(in(state, InQualityReview.class, e), change);
    }

    private static InQualityReview quality(InQualityReview s, UnaryOperator<Quality> change) {
        ReviewWork work = s.work().quality(change.apply(s.work().quality()));
        return new InQualityReview(s.docket(), s.assignment(), s.file(), work, s.submittedAt());
    }

    static CaseState blindAsked(CaseState state, CaseEvent.BlindReviewAsked e) {
        return onCase(state, e, quality -> quality.blind(new BlindReview(e.reviewer(), Optional.empty())));
    }

    static CaseState blindGiven(CaseState state, CaseEvent.BlindReviewRecorded e) {
        return onCase(
                state,
                e,
                quality -> quality.blind(
                        quality.blind().orElseThrow(() -> damaged(state, e)).with(e.given())));
    }

    /** Changes it while the draft is with quality assurance, or wherever the case stands after it was issued. */
    private static CaseState onCase(CaseState state, CaseEvent e, UnaryOperator<Quality> change) {
        if (state instanceof InQualityReview draft) return quality(draft, change);
        return OutcomeEvolution.onRuling(
                state,
                e,
                ruling -> ruling.work(
                        ruling.work().quality(change.apply(ruling.work().quality()))));
    }
}

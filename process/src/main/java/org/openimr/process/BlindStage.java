package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Issue;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.SecondReviewer;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.review.ReviewWork;

/**
 * A second reviewer decides a drawn case without sight of the first: from the hand-over of the draft until the
 * determination is published. It holds nothing up and changes no outcome.
 */
final class BlindStage {
    private BlindStage() {}

    /** What a blind review is of. */
    private record Measured(ReviewWork work, List<Integer> items, Instant since, boolean published) {}

    private static Optional<Measured> measured(Filed state) {
        if (state instanceof InQualityReview s) {
            List<Integer> items = List.copyOf(s.docket().numbersInDispute());
            return Optional.of(new Measured(s.work(), items, s.submittedAt(), false));
        }
        return state.ruling().map(BlindStage::measured);
    }

    private static Measured measured(Ruling ruling) {
        List<Integer> items =
                ruling.determination().issues().stream().map(Issue::number).toList();
        return new Measured(
                ruling.work(), items, ruling.at(), ruling.publishedAt().isPresent());
    }

    static Decision ask(Filed state, AskBlindReview command) {
        Optional<Measured> found = measured(state);
        if (found.isEmpty()) return CaseProcess.notNow(command, state);
        Measured measured = found.get();
        if (!measured.work().quality().drawn().blindReview())
            return refused(new QualityRefusal.NotDrawnForBlindReview());
        if (measured.work().quality().blind().isPresent()) return refused(new QualityRefusal.BlindReviewerAsked());
        if (measured.published()) return refused(new QualityRefusal.NoLongerBlind());
        Instant at = command.reviewer().acceptedAt();
        Optional<Refusal> refusal = Guard.first(
                        Guards.BLIND_REVIEW,
                        CaliforniaTime.dayOf(at),
                        new SecondReviewer(
                                measured.work(),
                                state.docket().setAside(),
                                command.reviewer().reviewer()))
                .or(() -> AssignmentStage.unfit(state.docket(), command.reviewer()));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(measured.since(), at, new CaseEvent.BlindReviewAsked(command.reviewer()));
    }

    static Decision give(Filed state, RecordBlindReview command, Actor by) {
        Optional<Measured> found = measured(state);
        if (found.isEmpty()) return CaseProcess.notNow(command, state);
        Measured measured = found.get();
        Optional<BlindReview> asked = measured.work().quality().blind().filter(review -> review.isBy(by.id()));
        if (asked.isEmpty()) return refused(new QualityRefusal.NotAskedForBlindReview());
        if (asked.get().given().isPresent()) return refused(new QualityRefusal.BlindReviewGiven());
        if (measured.published()) return refused(new QualityRefusal.NoLongerBlind());
        List<Integer> decided =
                command.outcomes().stream().map(BlindOutcome::item).sorted().toList();
        if (!decided.equals(measured.items())) return refused(new QualityRefusal.EachItemOnce(measured.items()));
        return CaseProcess.after(
                asked.get().reviewer().acceptedAt(),
                command.at(),
                new CaseEvent.BlindReviewRecorded(new BlindReview.Given(command.at(), command.outcomes())));
    }
}

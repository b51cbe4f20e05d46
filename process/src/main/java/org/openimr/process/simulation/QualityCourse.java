package org.openimr.process.simulation;

import static org.openimr.process.simulation.People.DIRECTOR;
import static org.openimr.process.simulation.People.QUALITY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.Waiting;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerAssignment;

/** Second looks, signatures and blind reviews of drafts that were drawn. */
final class QualityCourse {
    private static final double LOOK_DAYS = 0.1;
    /** Blind reviewers have numbers of their own, far from those who sit on cases. */
    private static final int BLIND_REVIEWER = 1_000_000;
    /** A draw of its own for the outcomes of a blind review. */
    private static final int BLIND_SEAT = 50;

    private QualityCourse() {}

    /** Whether the draft waits for something before it can be issued; then that is planned. */
    static boolean looks(SimulatedCase c, Quality quality, Instant checked, Plan plan) {
        Optional<Waiting> waiting = quality.waiting();
        waiting.ifPresent(next -> plan(c, next, quality, checked, plan));
        return waiting.isPresent();
    }

    private static void plan(SimulatedCase c, Waiting waiting, Quality quality, Instant checked, Plan plan) {
        switch (waiting) {
            case FIRST_LOOK -> plan.add(checked, QUALITY, at -> new PassFirstLook(at, List.of()));
            case SECOND_LOOK -> {
                Instant after = OfficeHours.open(quality.first().map(Look::at).orElse(checked), LOOK_DAYS);
                plan.add(after, People.SECOND_LOOKER, at -> new RecordSecondLook(at, result(c), "Read (fictional)."));
            }
            case SIGN_OFF -> plan.add(OfficeHours.open(checked, LOOK_DAYS), DIRECTOR, SignOffDraft::new);
            case RETURN ->
                plan.add(checked, QUALITY, at -> new ReturnDraft(at, List.of("As the second look found (fictional).")));
        }
    }

    /** Now and then the second look finds something; never twice in a case. */
    private static SecondLook.Result result(SimulatedCase c) {
        boolean first = c.state()
                .reviewersWork()
                .map(work -> work.returnReasons().isEmpty())
                .orElse(true);
        return first && c.fate().is(Likelihood.RETURNED, 1)
                ? SecondLook.Result.MUST_GO_BACK
                : SecondLook.Result.MAY_LEAVE;
    }

    static void blind(SimulatedCase c, ReviewWork work, Instant submitted, Plan plan) {
        Quality quality = work.quality();
        if (!quality.drawn().blindReview()) return;
        if (quality.blind().isEmpty()) {
            plan.add(
                    OfficeHours.open(submitted, LOOK_DAYS),
                    DIRECTOR,
                    at -> new AskBlindReview(new ReviewerAssignment(
                            People.reviewer(c.fate().specialty(), BLIND_REVIEWER),
                            People.qualified(c.fate().specialty()),
                            true,
                            at)));
            return;
        }
        BlindReview review = quality.blind().get();
        if (review.given().isPresent()) return;
        List<Integer> items = List.copyOf(c.state().filedDocket().orElseThrow().numbersInDispute());
        plan.add(
                OfficeHours.anyHour(review.reviewer().acceptedAt(), LOOK_DAYS),
                People.sitting(review.reviewer()),
                at -> new RecordBlindReview(
                        at,
                        items.stream()
                                .map(item -> new BlindOutcome(
                                        item, c.fate().outcome(item, BLIND_SEAT), "As the record has it (fictional)."))
                                .toList()));
    }
}

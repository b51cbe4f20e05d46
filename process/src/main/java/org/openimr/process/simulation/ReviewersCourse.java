package org.openimr.process.simulation;

import static org.openimr.process.simulation.People.MANAGER;
import static org.openimr.process.simulation.People.PHYSICIAN;
import static org.openimr.process.simulation.People.REGULATOR;

import java.time.Instant;
import java.util.List;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.process.Actor;
import org.openimr.process.CaseState.InPanelReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.DocketCommand.GrantExtension;
import org.openimr.process.PanelCommand.AnswerQuestion;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.ReviewCommand.AskParty;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.docket.Extension;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.review.PartyQuestion;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.Seat;

/** The reviewers at work. */
final class ReviewersCourse {
    private static final double FIRST_LOOK_DAYS = 0.2;
    /** The summary is written in the middle of the work, and the items are decided at its end. */
    private static final double HALF = 0.5;

    private static final int DAYS_GRANTED = 2;

    private ReviewersCourse() {}

    static void alone(SimulatedCase c, InReview state, Plan plan) {
        Fate fate = c.fate();
        ReviewWork work = state.work();
        Instant begun = work.seats().getFirst().reviewer().acceptedAt();
        if (work.asked().isPresent()) {
            Instant answered = OfficeHours.open(work.asked().get().at(), HALF);
            if (fate.is(Likelihood.MORE_REVIEWERS_DECLINED)) {
                plan.add(answered, REGULATOR, at -> new DeclineMoreReviewers(at, "One is enough (fictional)."));
            } else {
                plan.add(answered, REGULATOR, ApproveMoreReviewers::new);
            }
            return;
        }
        if (fate.is(Likelihood.MORE_REVIEWERS) && !c.panelDeclined()) {
            plan.add(
                    OfficeHours.open(begun, FIRST_LOOK_DAYS),
                    MANAGER,
                    at -> new RequestMoreReviewers(at, 2, "Two fields of medicine (fictional)."));
        }
        if (fate.is(Likelihood.EXTENSION) && state.docket().extensions().isEmpty()) {
            plan.add(
                    OfficeHours.open(begun, HALF),
                    REGULATOR,
                    at -> new GrantExtension(new Extension(at, DAYS_GRANTED, "A key record came late (fictional).")));
        }
        questions(fate, work, begun, plan);
        seat(c, state, work, 0, plan);
    }

    static void together(SimulatedCase c, InPanelReview state, Plan plan) {
        List<Seat> seats = state.work().seats();
        questions(c.fate(), state.work(), seats.getFirst().reviewer().acceptedAt(), plan);
        for (int i = 0; i < seats.size(); i++) seat(c, state, state.work(), i, plan);
    }

    private static void questions(Fate fate, ReviewWork work, Instant begun, Plan plan) {
        if (!fate.is(Likelihood.QUESTION)) return;
        if (work.questions().isEmpty()) {
            Seat first = work.seats().getFirst();
            if (first.submittedAt().isPresent()) return;
            plan.add(
                    OfficeHours.open(begun, FIRST_LOOK_DAYS),
                    People.sitting(first.reviewer()),
                    at -> new AskParty(at, PartyRole.REQUESTING_PHYSICIAN, "Is there a second image (fictional)?"));
            return;
        }
        PartyQuestion question = work.questions().getFirst();
        if (question.answer().isEmpty() && fate.is(Likelihood.QUESTION_ANSWERED)) {
            plan.add(
                    OfficeHours.open(question.askedAt(), HALF),
                    PHYSICIAN,
                    at -> new AnswerQuestion(at, question.number(), "There is none (fictional)."));
        }
    }

    /** The next thing that the reviewer in that seat does. */
    private static void seat(SimulatedCase c, UnderReview state, ReviewWork work, int number, Plan plan) {
        Seat seat = work.seats().get(number);
        if (seat.submittedAt().isPresent()) return;
        Fate fate = c.fate();
        Actor reviewer = People.sitting(seat.reviewer());
        Instant begun = seat.reviewer().acceptedAt();
        boolean urgent = state.docket().priority() == Priority.EXPEDITED;
        double days = fate.chance().days(urgent ? Delay.REVIEW_URGENT : Delay.REVIEW, number + c.visits());
        Instant ready = OfficeHours.anyHour(begun, days);
        if (seat.draft().summary().isEmpty()) {
            var injury = state.docket().filing().application().dateOfInjury();
            plan.add(
                    OfficeHours.anyHour(begun, days * HALF),
                    reviewer,
                    at -> new WriteCaseSummary(at, FictionalDraft.summary(injury)));
            return;
        }
        List<Integer> undecided = seat.draft().undecided(state.docket().inDispute());
        if (!undecided.isEmpty()) {
            int item = undecided.getFirst();
            Outcome outcome = fate.outcome(item, number);
            plan.add(ready, reviewer, at -> new DecideItem(at, FictionalDraft.decision(item, outcome)));
            return;
        }
        Instant reworked = fate.after(c.since(), Delay.REWORK, c.visits());
        plan.add(work.returnReasons().isEmpty() ? ready : reworked, reviewer, SubmitDraft::new);
    }
}

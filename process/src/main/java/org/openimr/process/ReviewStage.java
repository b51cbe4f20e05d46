package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.PanelCommand.AnswerQuestion;
import org.openimr.process.ReviewCommand.AskParty;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.guard.DraftOfCase;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.quality.Experience;
import org.openimr.process.review.PartyQuestion;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerId;
import org.openimr.process.review.Seat;
import org.openimr.process.review.SeatObjection;

/** The reviewers' work, Lab. Code 4610.6: only by a reviewer who took the case, every item for itself. */
final class ReviewStage {
    private final DraftSampling sampling;

    ReviewStage(DraftSampling sampling) {
        this.sampling = sampling;
    }

    /** Who gives a command, and what the house knows of that person. */
    record Person(Actor actor, Experience experience, Optional<SeatObjection> objection) {}

    Decision decide(UnderReview state, ReviewWork work, ReviewCommand command, Person by) {
        Optional<Seat> seat = work.seatOf(by.actor().id());
        if (seat.isEmpty()) return refused(new Refusal.NotTheReviewerOfThisCase());
        if (seat.get().submittedAt().isPresent()) return refused(new CourseRefusal.DraftHandedOver());
        Optional<ReviewerId> signed =
                work.approved() > 1 ? Optional.of(seat.get().reviewer().reviewer()) : Optional.empty();
        return switch (command) {
            case WriteCaseSummary c ->
                after(seat.get(), c.at(), new CaseEvent.CaseSummaryWritten(c.at(), c.summary(), signed));
            case DecideItem c -> decideItem(state, seat.get(), c, signed);
            case SubmitDraft c -> submit(state, seat.get(), c, signed, by);
            case AskParty c ->
                after(
                        seat.get(),
                        c.at(),
                        new CaseEvent.PartyAsked(c.at(), work.questions().size() + 1, c.of(), c.question()));
        };
    }

    private static Decision decideItem(UnderReview state, Seat seat, DecideItem command, Optional<ReviewerId> signed) {
        Set<Integer> disputed = state.docket().numbersInDispute();
        int items = state.docket().items().size();
        int item = command.decision().item();
        if (item < 1 || item > items) return refused(new Refusal.NoSuchItem(item, items));
        if (!disputed.contains(item)) return refused(new CourseRefusal.ItemLeft(item));
        OptionalInt primary = command.decision().dependsOn();
        if (primary.isPresent() && !disputed.contains(primary.getAsInt())) {
            return refused(new Refusal.NoSuchItem(primary.getAsInt(), items));
        }
        return after(seat, command.at(), new CaseEvent.ItemDecided(command.at(), command.decision(), signed));
    }

    private Decision submit(UnderReview state, Seat seat, SubmitDraft command, Optional<ReviewerId> signed, Person by) {
        if (by.objection().isPresent())
            return refused(new CourseRefusal.MayNotSit(by.objection().get()));
        Optional<Refusal> refusal = Guard.first(
                        Guards.DRAFT, CaliforniaTime.dayOf(command.at()), new DraftOfCase(state.docket(), seat.draft()))
                .or(() -> AssignmentStage.unsealed(state, command.at()));
        if (refusal.isPresent()) return refused(refusal.get());
        CaseEvent submitted = new CaseEvent.DraftSubmitted(command.at(), signed);
        Optional<CaseEvent> drawn = sampling.of(CaseProcess.evolve(state, submitted), command.at(), by.experience());
        return after(
                seat,
                command.at(),
                Stream.concat(Stream.of(submitted), drawn.stream()).toArray(CaseEvent[]::new));
    }

    /** A party's answer to a reviewer's question. */
    static Decision answer(ReviewWork work, AnswerQuestion command, Actor by) {
        Optional<PartyQuestion> asked = work.questions().stream()
                .filter(question -> question.number() == command.question())
                .findFirst();
        if (asked.isEmpty() || asked.get().answer().isPresent()) {
            return refused(new CourseRefusal.NoOpenQuestion(command.question()));
        }
        if (!PartyVoice.maySpeakFor(by, asked.get().of())) {
            return refused(new CourseRefusal.NotYourAnswer(asked.get().of()));
        }
        return CaseProcess.after(
                asked.get().askedAt(),
                command.at(),
                new CaseEvent.PartyAnswered(command.at(), command.question(), command.answer()));
    }

    private static Decision after(Seat seat, Instant at, CaseEvent... events) {
        return CaseProcess.after(seat.reviewer().acceptedAt(), at, events);
    }
}

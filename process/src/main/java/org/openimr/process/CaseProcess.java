package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import org.openimr.law.CalendarNotKnown;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.Closed;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Screening;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.quality.Lottery;
import org.openimr.process.quality.Sampling;

/**
 * The process of one case: answers a command, applies an event. Pure; the same history always gives the same answer.
 * Which command each state takes is written in one switch for each phase.
 */
public final class CaseProcess {
    private final ScreeningPhase screening;
    private final ReviewPhase review;
    private final OutcomePhase outcome;
    private final ClosedPhase closed;

    /** With a draw that everybody can foresee, for simulated cases. */
    public CaseProcess(ProcessSettings settings) {
        this(settings, Lottery.open());
    }

    /** @param lottery  draws which drafts are looked at twice */
    public CaseProcess(ProcessSettings settings, Lottery lottery) {
        DocketStage docket = new DocketStage(settings);
        this.screening = new ScreeningPhase(docket);
        this.review = new ReviewPhase(docket, new DraftSampling(new Sampling(settings.quality(), lottery)));
        this.outcome = new OutcomePhase(docket, settings);
        this.closed = new ClosedPhase(docket);
    }

    /** The state of a case before anything happened. */
    public static CaseState initial() {
        return new NotFiled();
    }

    /**
     * Answers a command.
     *
     * <p>The order of the tests: authority, stage, order in time, then the rules of the stage.
     */
    public Decision decide(CaseState state, Order order) {
        CaseCommand command = order.command();
        if (!Authority.mayGive(command).contains(order.by().role())) {
            return refused(new Refusal.NotPermitted(order.by().role(), Authority.words(command)));
        }
        try {
            return place(state, order);
        } catch (CalendarNotKnown unknown) {
            return refused(new Refusal.DateOutsideCalendar(unknown.day()));
        }
    }

    /** The state after an event. */
    public static CaseState evolve(CaseState state, CaseEvent event) {
        return Evolution.evolve(state, event);
    }

    private Decision place(CaseState state, Order order) {
        CaseCommand command = order.command();
        Actor by = order.by();
        return switch (state) {
            case NotFiled _ ->
                command instanceof FilingCommand.FileApplication application
                        ? FilingStage.file(application)
                        : refused(new Refusal.NothingFiled());
            case Screening s -> screening.decide(s, command, by);
            case UnderReview s -> review.decide(s, order);
            case AfterDecision s -> outcome.decide(s, command, by);
            case Closed s -> closed.decide(s, command, by);
        };
    }

    static Decision notNow(CaseCommand command, CaseState state) {
        return command instanceof FilingCommand
                ? refused(new Refusal.AlreadyFiled())
                : refused(new Refusal.NotAtThisStage(Authority.words(command), Stage.of(state)));
    }

    /** Accepts the events unless {@code at} is before the step that they follow. */
    static Decision after(Instant earliest, Instant at, CaseEvent... events) {
        return at.isBefore(earliest)
                ? refused(new Refusal.BeforeWhatItFollows(at, earliest))
                : Decision.accepted(events);
    }
}

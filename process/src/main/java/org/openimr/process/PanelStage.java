package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.InPanelReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.ReleaseReviewer;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.PanelSeat;
import org.openimr.process.review.PanelRequest;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.Seat;

/** More than one reviewer, only with the Administrative Director's written approval, 8 CCR 9792.10.6(c). */
final class PanelStage {
    private PanelStage() {}

    static Decision request(InReview state, RequestMoreReviewers command) {
        return CaseProcess.after(
                begun(state),
                command.at(),
                new CaseEvent.MoreReviewersRequested(
                        new PanelRequest(command.at(), command.reviewers(), command.why())));
    }

    static Decision approve(InReview state, ApproveMoreReviewers command) {
        Optional<PanelRequest> asked = state.work().asked();
        if (asked.isEmpty()) return refused(new CourseRefusal.NoPanelRequested());
        return CaseProcess.after(
                asked.get().at(),
                command.at(),
                new CaseEvent.MoreReviewersApproved(command.at(), asked.get().reviewers()));
    }

    static Decision decline(InReview state, DeclineMoreReviewers command) {
        Optional<PanelRequest> asked = state.work().asked();
        if (asked.isEmpty()) return refused(new CourseRefusal.NoPanelRequested());
        return CaseProcess.after(
                asked.get().at(), command.at(), new CaseEvent.MoreReviewersDeclined(command.at(), command.why()));
    }

    static Decision seat(InPanelReview state, ReviewerAssignment reviewer, Order order) {
        Optional<Refusal> refusal = AssignmentStage.barred(reviewer, order)
                .or(() -> Guard.first(
                        Guards.PANEL,
                        CaliforniaTime.dayOf(reviewer.acceptedAt()),
                        new PanelSeat(state.work(), reviewer)))
                .or(() -> AssignmentStage.unsealed(state, reviewer.acceptedAt()))
                .or(() -> AssignmentStage.unfit(state.docket(), reviewer));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                state.file().completeAt(), reviewer.acceptedAt(), new CaseEvent.ReviewerAssigned(reviewer));
    }

    /** A reviewer releases nobody but himself or herself; whoever left may be asked again. */
    static Decision release(UnderReview state, ReviewWork work, ReleaseReviewer command, Actor by) {
        boolean own = command.reviewer().isAccount(by.id());
        if (by.role() == Role.REVIEWER && !own) return refused(new Refusal.NotTheReviewerOfThisCase());
        Optional<Seat> seat = work.seatOf(command.reviewer());
        if (seat.isEmpty()) return refused(new CourseRefusal.HasNoSeat());
        return CaseProcess.after(
                seat.get().reviewer().acceptedAt(),
                command.at(),
                new CaseEvent.ReviewerReleased(command.at(), command.reviewer(), command.reason()));
    }

    private static Instant begun(InReview state) {
        return state.work().seats().getFirst().reviewer().acceptedAt();
    }
}

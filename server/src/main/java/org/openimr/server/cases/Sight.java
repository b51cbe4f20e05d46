package org.openimr.server.cases;

import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.FilingCommand;
import org.openimr.process.Order;
import org.openimr.process.Relation;
import org.openimr.process.Role;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.Seat;

/** What of a case a person may see. A case that is not for the person looks exactly like one that is not there. */
final class Sight {
    private Sight() {}

    /**
     * The case as it stands for this person.
     *
     * @param own  the case is this party's own
     */
    static CaseState of(CaseState state, Actor actor, boolean own) {
        return sees(state, actor, own) ? state : CaseProcess.initial();
    }

    /**
     * The case as it stands for this person's order. A reviewer who was asked to decide it blind sees nothing of it, and
     * may give that decision; whoever files under a number finds it taken, and nothing is filed twice.
     */
    static CaseState of(CaseState state, Order order, boolean own) {
        if (order.command() instanceof FilingCommand) return state;
        return Authority.givenBy(order.command()).contains(relation(state, order.by(), own))
                ? state
                : CaseProcess.initial();
    }

    /** Whether this person was asked for a blind review of the case. */
    static boolean isBlindReviewer(CaseState state, Actor actor) {
        return actor.role() == Role.REVIEWER
                && state.reviewersWork()
                        .flatMap(work -> work.quality().blind())
                        .filter(review -> review.isBy(actor.id()))
                        .isPresent();
    }

    static boolean sees(CaseState state, Actor actor, boolean own) {
        return Authority.isThere(actor.role(), relation(state, actor, own));
    }

    /**
     * What this person is to the case by what the case itself knows.
     *
     * @param own  the case is this party's own
     */
    static Relation relation(CaseState state, Actor actor, boolean own) {
        if (state instanceof NotFiled) return Relation.NONE;
        return switch (actor.role()) {
            case REVIEWER -> {
                if (isReviewer(state, actor)) yield Relation.SEAT;
                yield isBlindReviewer(state, actor) ? Relation.BLIND : Relation.NONE;
            }
            case WORKER, REPRESENTATIVE, PHYSICIAN, CLAIMS_ADMINISTRATOR -> own ? Relation.PARTY : Relation.NONE;
            case APPEALS_BOARD -> state instanceof CaseState.Appealed ? Relation.APPEAL : Relation.NONE;
            case PUBLIC -> Relation.NONE;
            case INTAKE, CASE_MANAGER, CREDENTIALING, MEDICAL_DIRECTOR, QUALITY, REGULATOR, CLOCK -> Relation.OFFICE;
        };
    }

    /** Whether this person is an expert reviewer who took the case. */
    static boolean isReviewer(CaseState state, Actor actor) {
        return seat(state, actor).isPresent();
    }

    /** This person's own seat, where he or she is an expert reviewer of the case. */
    static Optional<Seat> seat(CaseState state, Actor actor) {
        return actor.role() == Role.REVIEWER
                ? state.reviewersWork().flatMap(work -> work.seatOf(actor.id()))
                : Optional.empty();
    }

    /** The first expert reviewer, once one took the case. */
    static Optional<ReviewerAssignment> reviewer(CaseState state) {
        return state.reviewersWork().map(work -> work.seats().getFirst().reviewer());
    }
}

package org.openimr.server.cases;

import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Published;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.Role;
import org.openimr.process.review.ReviewerAssignment;

/** What of a case a person may see. A case that is not for the person looks exactly like one that is not there. */
final class Sight {
    private Sight() {}

    /** The case as it stands for this person. */
    static CaseState of(CaseState state, Actor actor) {
        return sees(state, actor) ? state : CaseProcess.initial();
    }

    static boolean sees(CaseState state, Actor actor) {
        if (state instanceof NotFiled) return false;
        if (actor.role() == Role.REVIEWER) return isReviewer(state, actor);
        return Authority.maySee(Authority.View.CASE).contains(actor.role());
    }

    /** Whether this person is the expert reviewer who took the case. */
    static boolean isReviewer(CaseState state, Actor actor) {
        return actor.role() == Role.REVIEWER
                && reviewer(state)
                        .filter(taken -> taken.reviewer().isAccount(actor.id()))
                        .isPresent();
    }

    /** The expert reviewer, once one took the case. */
    static Optional<ReviewerAssignment> reviewer(CaseState state) {
        return switch (state) {
            case NotFiled _, UnderEligibilityReview _, Ineligible _, Eligible _, AwaitingRecords _, ReadyForReview _ ->
                Optional.empty();
            case InReview s -> Optional.of(s.reviewer());
            case InQualityReview s -> Optional.of(s.reviewer());
            case Determined s -> Optional.of(s.reviewer());
            case Published s -> Optional.of(s.reviewer());
        };
    }
}

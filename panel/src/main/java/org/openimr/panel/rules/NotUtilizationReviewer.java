package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.FoundTie.Step.Along;

/**
 * Neither the physician who denied the treatment nor any other who reviews for that organization, for however little
 * money. No sentence says so; it follows from the tie to the utilization review organization, Lab. Code 139.5(c)(2)(A).
 */
final class NotUtilizationReviewer implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(c)(2)"), 2),
            "A reviewer must not be the physician who denied the treatment, nor work for that utilization review organization.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "reasons of a match, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return Way.all(candidate.reviewer().person(), candidate.dispute(), candidate.ties()).stream()
                .filter(NotUtilizationReviewer::isReviewerThere)
                .findFirst()
                .flatMap(
                        way -> Objection.that(
                                "The reviewer took part in utilization review for the organization that denied the treatment. "
                                        + way.told(),
                                "Choose a reviewer who does not work for it; if it is somebody else, enter what tells the two apart."));
    }

    private static boolean isReviewerThere(Way way) {
        List<Along> ties = way.ties();
        Involvement as = way.end().as();
        return ties.isEmpty()
                ? as == Involvement.UTILIZATION_REVIEWER
                : as == Involvement.UTILIZATION_REVIEW_ORGANIZATION && ties.size() == 1 && isWork(ties.getFirst());
    }

    private static boolean isWork(Along step) {
        return switch (step.tie().kind()) {
            case EMPLOYED_BY, CONTRACTOR_OF, PAID_BY -> true;
            case SPOUSE,
                    PARENT,
                    SIBLING,
                    OWNER,
                    PATIENT_OF,
                    PARTNER,
                    SHAREHOLDER,
                    OFFICER_OF,
                    DIRECTOR_OF,
                    MEMBER_OF_NETWORK,
                    STAFF_PRIVILEGES_AT,
                    MAKER_OF -> false;
        };
    }
}

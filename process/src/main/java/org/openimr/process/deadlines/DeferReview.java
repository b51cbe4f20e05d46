package org.openimr.process.deadlines;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/**
 * Notice that review is deferred because liability is disputed: 5 business days from receipt of the request (8 CCR
 * 9792.9.1(b)(1)), known from a secondary source.
 *
 * <p>A deferral letter is no utilization review decision.
 */
public record DeferReview(Assumed<Integer> businessDays) implements UtilizationReviewLimit<OnDay> {
    private static final Citation CLAUSE = Citation.regulation("9792.9.1(b)(1)");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 1),
                "A deferral of review for a liability dispute must be sent within " + businessDays.value()
                        + " business days of receipt of the request for authorization.",
                businessDays.grade(),
                InForce.SINCE_REVIEW,
                "screening of an application, as a flag");
    }

    @Override
    public Duty duty() {
        return Duty.DEFER_REVIEW;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(
                StartEvent.REQUEST_FOR_AUTHORIZATION_RECEIVED, fact.on(), businessDays.value(), holds, CLAUSE);
    }
}

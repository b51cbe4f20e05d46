package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/**
 * Review of a treatment given while liability was disputed: 30 days from the day liability is finally decided (Lab.
 * Code 4610(m)).
 */
public record ReviewRetrospectivelyAfterDeferral() implements UtilizationReviewLimit<OnDay> {
    private static final Citation CLAUSE = Citation.laborCode("4610(m)");
    private static final int DAYS = 30;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A retrospective review that was deferred must be decided within 30 days of the day liability is finally decided.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REVIEW_AFTER_DEFERRAL;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.days(StartEvent.LIABILITY_FINAL, fact.on(), DAYS, holds, CLAUSE);
    }
}

package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Decision in regular review: 30 days from receipt of the request and the supporting documents (Lab. Code
 * 4610.6(d)(1)(B)).
 */
public record DecideRegular() implements DecisionLimit<Information> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(d)(1)(B)");
    private static final int DAYS = 30;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A regular review must be decided within 30 days of receipt of the request and the supporting documents.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "work list, reviewer desk, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.DECIDE_REGULAR;
    }

    @Override
    public Term termFor(Information fact, Holds holds) {
        return DecisionTime.days(fact, DAYS, holds, CLAUSE);
    }
}

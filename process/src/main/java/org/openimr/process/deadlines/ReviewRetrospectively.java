package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Review of a treatment already given: 30 days from receipt of the information (Lab. Code 4610(i)(2)). */
public record ReviewRetrospectively() implements UtilizationReviewLimit<OnDay> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(2)");
    private static final int DAYS = 30;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A retrospective review must be decided within 30 days of receipt of the information.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REVIEW_RETROSPECTIVELY;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.days(StartEvent.INFORMATION_RECEIVED_BY_UTILIZATION_REVIEW, fact.on(), DAYS, holds, CLAUSE);
    }
}

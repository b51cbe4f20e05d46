package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/** Written decision to modify or deny a treatment being given: 24 hours (Lab. Code 4610(i)(4)(B)). */
public record WriteConcurrentDenial() implements UtilizationReviewLimit<At> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(4)(B)");
    private static final int HOURS = 24;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A decision to modify or deny in concurrent review must be sent in writing within 24 hours of the decision.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.WRITE_DENIAL;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return Counting.hours(StartEvent.UTILIZATION_REVIEW_DECIDED, fact.at(), HOURS, holds, CLAUSE);
    }
}

package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/** Word of the decision to the requesting physician: 24 hours (Lab. Code 4610(i)(4)(A)). */
public record TellPhysician() implements UtilizationReviewLimit<At> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(4)(A)");
    private static final int HOURS = 24;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A utilization review decision must be communicated to the requesting physician within 24 hours of the decision.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.TELL_PHYSICIAN;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return Counting.hours(StartEvent.UTILIZATION_REVIEW_DECIDED, fact.at(), HOURS, holds, CLAUSE);
    }
}

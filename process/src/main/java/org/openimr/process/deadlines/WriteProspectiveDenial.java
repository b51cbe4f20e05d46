package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Written decision to modify or deny a treatment not yet given: 2 normal business days (Lab. Code 4610(i)(4)(B)). */
public record WriteProspectiveDenial() implements UtilizationReviewLimit<OnDay> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(4)(B)");
    private static final int BUSINESS_DAYS = 2;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "A decision to modify or deny in prospective review must be sent in writing within 2 normal business days of the decision.",
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
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(StartEvent.UTILIZATION_REVIEW_DECIDED, fact.on(), BUSINESS_DAYS, holds, CLAUSE);
    }
}

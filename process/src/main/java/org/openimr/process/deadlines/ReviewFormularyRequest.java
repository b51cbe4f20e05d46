package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Review of a request for a drug under the formulary: 5 normal business days from receipt (Lab. Code 4610(i)(1)). */
public record ReviewFormularyRequest() implements UtilizationReviewLimit<OnDay> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(1)");
    private static final int BUSINESS_DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "A review of a formulary drug must be decided within 5 normal business days from receipt of the request.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REVIEW_PROSPECTIVELY;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(
                StartEvent.REQUEST_FOR_AUTHORIZATION_RECEIVED, fact.on(), BUSINESS_DAYS, holds, CLAUSE);
    }
}

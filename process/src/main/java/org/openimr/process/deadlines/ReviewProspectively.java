package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Deadline;
import org.openimr.law.DeadlineArithmetic;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.RecommendationReceived;

/**
 * Review of a treatment not yet given, or being given: 5 normal business days from receipt, and never more than 14
 * days from the recommendation (Lab. Code 4610(i)(1)).
 *
 * <p>The outer limit is read strictly: it is not moved off a holiday.
 */
public record ReviewProspectively() implements UtilizationReviewLimit<RecommendationReceived> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(1)");
    private static final int BUSINESS_DAYS = 5;
    private static final int OUTER_DAYS = 14;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A prospective or concurrent review must be decided within 5 normal business days from receipt of the request and the "
                    + "information, in no event more than 14 days from the treatment recommendation.",
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
    public Term termFor(RecommendationReceived fact, Holds holds) {
        return holds.end(counted(fact), false, CLAUSE);
    }

    private static DeadlineArithmetic counted(RecommendationReceived fact) {
        return counted(StartEvent.REQUEST_FOR_AUTHORIZATION_RECEIVED, fact);
    }

    static DeadlineArithmetic counted(StartEvent event, RecommendationReceived fact) {
        return Deadline.from(event.words(), fact.receivedOn())
                .plusBusinessDays(BUSINESS_DAYS)
                .notAfter(
                        fact.recommendedOn().plusDays(OUTER_DAYS),
                        "it is the " + OUTER_DAYS + "th day after the recommendation of " + fact.recommendedOn(),
                        CLAUSE);
    }
}

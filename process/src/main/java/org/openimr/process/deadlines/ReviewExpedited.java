package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/**
 * Review under an imminent and serious threat to health: 72 hours from receipt of the information (Lab. Code
 * 4610(i)(3)).
 */
public record ReviewExpedited() implements UtilizationReviewLimit<At> {
    private static final Citation CLAUSE = Citation.laborCode("4610(i)(3)");
    private static final int HOURS = 72;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "An expedited review must be decided within 72 hours after receipt of the information.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REVIEW_EXPEDITED;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return Counting.hours(StartEvent.INFORMATION_RECEIVED_BY_UTILIZATION_REVIEW, fact.at(), HOURS, holds, CLAUSE);
    }
}

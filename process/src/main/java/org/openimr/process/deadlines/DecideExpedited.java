package org.openimr.process.deadlines;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Decision in expedited review: three days from receipt of the information (Lab. Code 4610.6(d)(1)(C)), counted as
 * 72 hours of the clock from the minute, the strictest reading; the regulation's own figure was not found.
 */
public record DecideExpedited(Assumed<Integer> hours) implements DecisionLimit<Information> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(d)(1)(C)");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 1),
                "An expedited review must be decided within three days of receipt of the information, counted as "
                        + hours.value() + " hours.",
                hours.grade(),
                InForce.SINCE_REVIEW,
                "work list, reviewer desk, page of a case");
    }

    @Override
    public Duty duty() {
        return Duty.DECIDE_EXPEDITED;
    }

    @Override
    public Term termFor(Information fact, Holds holds) {
        return DecisionTime.hours(fact, hours.value(), holds, CLAUSE);
    }
}

package org.openimr.process.deadlines;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Our own target for the finding of eligibility; no text sets a time. */
public record FindEligibility(Assumed<Integer> businessDays) implements ApplicationLimit<OnDay> {
    private static final Citation CLAUSE = Citation.design("internal target for eligibility");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 1),
                "Eligibility must be decided within " + businessDays.value()
                        + " business days of receipt of the application, by our own target.",
                businessDays.grade(),
                InForce.SINCE_REVIEW,
                "work list of the Administrative Director");
    }

    @Override
    public Duty duty() {
        return Duty.FIND_ELIGIBILITY;
    }

    @Override
    public Force force() {
        return Force.TARGET;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(StartEvent.APPLICATION_RECEIVED, fact.on(), businessDays.value(), holds, CLAUSE);
    }
}

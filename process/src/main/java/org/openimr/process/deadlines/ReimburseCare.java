package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.DeterminationReceived;

/**
 * Payment for treatment found necessary and already given: 20 days from receipt of the determination, disputes over
 * the amount aside (Lab. Code 4610.6(j); 8 CCR 9792.10.7(a)(1)).
 */
public record ReimburseCare() implements ImplementationLimit<DeterminationReceived> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(j)");
    private static final int DAYS = 20;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "Treatment found necessary and already given must be paid within 20 days of receipt of the determination.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "determination letter, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REIMBURSE_CARE;
    }

    @Override
    public Term termFor(DeterminationReceived fact, Holds holds) {
        return Counting.days(StartEvent.DETERMINATION_RECEIVED, fact.on(), DAYS, holds, CLAUSE);
    }
}

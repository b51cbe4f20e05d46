package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Deadline;
import org.openimr.law.DeadlineArithmetic;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.DeterminationReceived;

/**
 * Authorization of treatment found necessary and not yet given: 5 working days from receipt of the determination,
 * sooner if the worker's condition needs it (Lab. Code 4610.6(j); 8 CCR 9792.10.7(a)(2)).
 */
public record AuthorizeCare() implements ImplementationLimit<DeterminationReceived> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(j)");
    private static final int BUSINESS_DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "Treatment found necessary must be authorized within 5 working days of receipt, sooner if the condition requires it.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "determination letter, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.AUTHORIZE_CARE;
    }

    @Override
    public Term termFor(DeterminationReceived fact, Holds holds) {
        DeadlineArithmetic counted = Deadline.from(StartEvent.DETERMINATION_RECEIVED.words(), fact.on())
                .plusBusinessDays(BUSINESS_DAYS);
        DeadlineArithmetic sooner = fact.neededBy()
                .map(day -> counted.notAfter(day, "the worker's condition needs the treatment by then", CLAUSE))
                .orElse(counted);
        return holds.end(sooner, false, CLAUSE);
    }
}

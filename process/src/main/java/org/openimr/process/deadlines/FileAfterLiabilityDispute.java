package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.Served;

/**
 * A new request once the dispute over liability is over: 30 days from service of the notice that says so (Lab. Code
 * 4610.5(h)(2)), longer by the manner of service.
 */
public record FileAfterLiabilityDispute() implements ApplicationLimit<Served> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(h)(2)");
    private static final int DAYS = 30;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "A request after a liability dispute must be received within 30 days of service of the notice that it is resolved.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "page of a deferred case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.FILE_AFTER_LIABILITY;
    }

    @Override
    public Term termFor(Served fact, Holds holds) {
        return ServiceTime.since(StartEvent.LIABILITY_NOTICE_SERVED, fact, DAYS, holds, CLAUSE);
    }
}

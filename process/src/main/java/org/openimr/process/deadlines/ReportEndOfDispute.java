package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/**
 * The claims administrator's word that the treatment was authorized, the dispute settled or awarded, or the request
 * withdrawn: 5 days (Lab. Code 4610.5(g)).
 */
public record ReportEndOfDispute() implements AssignmentLimit<OnDay> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(g)");
    private static final int DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "An authorization, settlement, award or withdrawal must be reported within 5 days.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REPORT_END_OF_DISPUTE;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.days(StartEvent.AUTHORIZED_SETTLED_OR_WITHDRAWN, fact.on(), DAYS, holds, CLAUSE);
    }
}

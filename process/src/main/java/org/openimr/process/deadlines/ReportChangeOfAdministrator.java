package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Word of a new claims administrator: 5 working days from its effect (Lab. Code 4610.5(p)). */
public record ReportChangeOfAdministrator() implements AssignmentLimit<OnDay> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(p)");
    private static final int BUSINESS_DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A change of claims administrator must be reported within 5 working days of its effect.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REPORT_CHANGE_OF_ADMINISTRATOR;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(StartEvent.ADMINISTRATOR_CHANGED, fact.on(), BUSINESS_DAYS, holds, CLAUSE);
    }
}

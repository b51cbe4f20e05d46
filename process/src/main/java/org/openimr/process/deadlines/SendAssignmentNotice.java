package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/**
 * Notice of assignment and request for information: 1 business day from the organization's receipt of the finding (8
 * CCR 9792.10.4(b)).
 */
public record SendAssignmentNotice() implements AssignmentLimit<OnDay> {
    private static final Citation CLAUSE = Citation.regulation("9792.10.4(b)");
    private static final int BUSINESS_DAYS = 1;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "The notice of assignment must be sent within 1 business day of receipt of the finding of eligibility.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "work list of the case manager");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.SEND_ASSIGNMENT_NOTICE;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(StartEvent.ELIGIBILITY_FINDING_RECEIVED, fact.on(), BUSINESS_DAYS, holds, CLAUSE);
    }
}

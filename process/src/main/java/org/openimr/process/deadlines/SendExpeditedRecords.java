package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/**
 * Records of the claims administrator in expedited review: 24 hours from receipt of the notification (8 CCR
 * 9792.10.5(a)(1)).
 */
public record SendExpeditedRecords() implements AssignmentLimit<At> {
    private static final Citation CLAUSE = Citation.regulation("9792.10.5(a)(1)");
    private static final int HOURS = 24;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "The claims administrator's records in expedited review must be received within 24 hours of receipt of the notice.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "notice of assignment, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.SEND_EXPEDITED_RECORDS;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return Counting.hours(StartEvent.ASSIGNMENT_NOTICE_RECEIVED, fact.at(), HOURS, holds, CLAUSE);
    }
}

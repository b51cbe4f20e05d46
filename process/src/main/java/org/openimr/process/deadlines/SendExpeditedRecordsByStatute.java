package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/**
 * Records of the claims administrator in expedited review by the statute's own count: 24 hours from the approval of
 * the review (Lab. Code 4610.5(n)); the earlier warning.
 */
public record SendExpeditedRecordsByStatute() implements AssignmentLimit<At> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(n)");
    private static final int HOURS = 24;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "The claims administrator's records in expedited review must be sent within 24 hours of its approval.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "notice of assignment, page of a case, as a warning");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.SEND_EXPEDITED_RECORDS;
    }

    @Override
    public Force force() {
        return Force.WARNING;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return Counting.hours(StartEvent.EXPEDITED_REVIEW_APPROVED, fact.at(), HOURS, holds, CLAUSE);
    }
}

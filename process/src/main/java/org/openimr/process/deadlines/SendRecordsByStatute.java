package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.NoticeSent;

/**
 * Records of the claims administrator by the statute's own count: 10 days from the notice (Lab. Code 4610.5(l)). The
 * regulation gives more; this is the earlier warning.
 */
public record SendRecordsByStatute() implements AssignmentLimit<NoticeSent> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(l)");
    private static final int DAYS = 10;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "The claims administrator's records must be sent within 10 days of the notice of assignment.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "notice of assignment, page of a case, as a warning");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.SEND_RECORDS;
    }

    @Override
    public Force force() {
        return Force.WARNING;
    }

    @Override
    public Term termFor(NoticeSent fact, Holds holds) {
        return Counting.days(StartEvent.ASSIGNMENT_NOTICE_SENT, fact.on(), DAYS, holds, CLAUSE);
    }
}

package org.openimr.process.deadlines;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/** Records that the worker or the physician may send in expedited review, by practice. */
public record SubmitExpeditedSupport(Assumed<Integer> hours) implements AssignmentLimit<At> {
    private static final Citation CLAUSE = Citation.regulation("9792.10.5(b)");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 2),
                "The worker and the requesting physician may send records in expedited review within " + hours.value()
                        + " hours of the notice of assignment.",
                hours.grade(),
                InForce.SINCE_REVIEW,
                "notice of assignment, page of a case");
    }

    @Override
    public Duty duty() {
        return Duty.SUBMIT_SUPPORT;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return Counting.hours(StartEvent.ASSIGNMENT_NOTICE_SENT, fact.at(), hours.value(), holds, CLAUSE);
    }
}

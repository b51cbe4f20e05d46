package org.openimr.process.deadlines;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.NoticeSent;

/**
 * Records that the worker or the physician may send in regular review. The rule's own time was not found (8 CCR
 * 9792.10.5(b), (c)); practice gives the claims administrator's. A right, not a duty: later items are taken and
 * marked late.
 */
public record SubmitSupport(Assumed<Integer> days) implements AssignmentLimit<NoticeSent> {
    private static final Citation CLAUSE = Citation.regulation("9792.10.5(b)");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 1),
                "The worker and the requesting physician may send records within " + days.value()
                        + " days of the notice of assignment.",
                days.grade(),
                InForce.SINCE_REVIEW,
                "notice of assignment, page of a case");
    }

    @Override
    public Duty duty() {
        return Duty.SUBMIT_SUPPORT;
    }

    @Override
    public Term termFor(NoticeSent fact, Holds holds) {
        return Counting.days(StartEvent.ASSIGNMENT_NOTICE_SENT, fact.on(), days.value(), holds, CLAUSE);
    }
}

package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.RequestAfterDeferral;

/**
 * Review of a treatment not yet given, after liability is decided: the time of a prospective review, from receipt of
 * a recommendation that comes after it (Lab. Code 4610(m)).
 */
public record ReviewProspectivelyAfterDeferral() implements UtilizationReviewLimit<RequestAfterDeferral> {
    private static final Citation CLAUSE = Citation.laborCode("4610(m)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "A prospective review that was deferred must be decided in its usual time from receipt of a recommendation made after "
                    + "liability is finally decided.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.REVIEW_AFTER_DEFERRAL;
    }

    @Override
    public Term termFor(RequestAfterDeferral fact, Holds holds) {
        if (!fact.request().receivedOn().isAfter(fact.liabilityFinalOn()))
            return new Term.NotStarted(
                    "The time for review does not run: a new recommendation has to come after liability was finally"
                            + " decided on " + fact.liabilityFinalOn() + " (" + CLAUSE.printed() + ").",
                    CLAUSE);
        return holds.end(
                ReviewProspectively.counted(StartEvent.REQUEST_RECEIVED_AFTER_LIABILITY, fact.request()),
                false,
                CLAUSE);
    }
}

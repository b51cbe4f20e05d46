package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.DecisionMailed;
import org.openimr.process.deadlines.StartFact.Served;

/**
 * Petition to the appeals board: received within 30 days of the mailing of the determination or of the finding that
 * an application is not eligible (Lab. Code 4610.6(h); 8 CCR 10575(c)), longer by the manner of service (Matute, en
 * banc 2015). A petition counts when it is received.
 */
public record AppealDecision() implements ImplementationLimit<DecisionMailed> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(h)");
    private static final int DAYS = 30;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A petition must be received within 30 days of the mailing of the decision, longer by the manner of service.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "determination letter, ineligibility letter, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.APPEAL;
    }

    @Override
    public Term termFor(DecisionMailed fact, Holds holds) {
        return ServiceTime.since(fact.decision().mailed(), new Served(fact.on(), fact.method()), DAYS, holds, CLAUSE);
    }
}

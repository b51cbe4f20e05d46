package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.UtilizationReviewDecided;

/**
 * The application: received within 30 days of service of the utilization review decision on the worker (Lab. Code
 * 4610.5(h)(1)(B); 8 CCR 9792.10.1(b)(1)), longer by the manner of service (Code Civ. Proc. 1013; a panel applied
 * it, Avila 2015).
 */
public record FileApplication() implements ApplicationLimit<UtilizationReviewDecided> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(h)(1)(B)");
    private static final int DAYS = 30;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "An application must be received within 30 days of service of the utilization review decision.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "filing page, screening, ineligibility letter");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.FILE_APPLICATION;
    }

    @Override
    public Term termFor(UtilizationReviewDecided fact, Holds holds) {
        return ServiceTime.sinceDecision(fact, DAYS, holds, CLAUSE);
    }
}

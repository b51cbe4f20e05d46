package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.UtilizationReviewDecided;

/**
 * The application on a drug under the formulary: received within 10 days of service (Lab. Code 4610.5(h)(1)(A)).
 *
 * <p>No authority was found that the manner of service lengthens these ten days. Code Civ. Proc. 1013 is applied
 * alike, and the days it adds are in doubt.
 */
public record FileFormularyApplication() implements ApplicationLimit<UtilizationReviewDecided> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(h)(1)(A)");
    private static final int DAYS = 10;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "An application on a formulary drug must be received within 10 days of service of the utilization review decision.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "filing page, screening, ineligibility letter");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.FILE_FORMULARY_APPLICATION;
    }

    @Override
    public Term termFor(UtilizationReviewDecided fact, Holds holds) {
        Term extended = ServiceTime.sinceDecision(fact, DAYS, holds, CLAUSE);
        Term bare = ServiceTime.sinceDecision(ServiceTime.inPerson(fact), DAYS, holds, CLAUSE);
        return ServiceTime.doubtingWhatServiceAdds(bare, extended);
    }
}

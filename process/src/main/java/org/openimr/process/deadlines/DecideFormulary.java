package org.openimr.process.deadlines;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Decision on a drug under the formulary: 5 working days from receipt of the request and the supporting documents
 * (Lab. Code 4610.6(d)(1)(A)).
 *
 * <p>The subdivision on extensions names regular and expedited reviews only; days granted here are in doubt.
 */
public record DecideFormulary() implements DecisionLimit<Information> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(d)(1)(A)");
    private static final int BUSINESS_DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A review of a formulary drug must be decided within 5 working days of receipt of the request and the documents.",
            Grade.TEXT_READ,
            InForce.SINCE_FORMULARY,
            "work list, reviewer desk, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.DECIDE_FORMULARY;
    }

    @Override
    public Term termFor(Information fact, Holds holds) {
        Term term = DecisionTime.businessDays(fact, BUSINESS_DAYS, holds, CLAUSE);
        if (fact.extension().isEmpty()) return term;
        Term plain = termFor(new Information(fact.requestAt(), fact.records(), Optional.empty()), holds);
        return DecisionTime.doubtingExtension(plain, term);
    }
}

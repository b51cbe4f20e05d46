package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * The longest extension of a decision: three days more than its own limit, where the Administrative Director
 * approves it for extraordinary circumstances or good cause (Lab. Code 4610.6(d)(2)).
 */
public record ExtendDecision() implements DecisionLimit<DecisionToExtend> {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(d)(2)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "The time for a decision may be extended by up to 3 days for extraordinary circumstances or good cause.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "page of the Administrative Director");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.EXTEND_DECISION;
    }

    @Override
    public Term termFor(DecisionToExtend fact, Holds holds) {
        ExtensionGrant longest = new ExtensionGrant(ExtensionGrant.MOST_DAYS, fact.ground());
        return fact.limit().termFor(fact.information().with(longest), holds);
    }
}

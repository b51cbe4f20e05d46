package org.openimr.process.penalties;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Payment or authorization that comes late after a determination: up to $5,000 a day (Lab. Code 4610.6(k); 8 CCR
 * 9792.10.7(b)). What a day costs was not found.
 *
 * <p>The regulation says "unless an appeal is filed" (8 CCR 9792.10.7(a)) and the statute does not: days on which an
 * appeal is pending cost nothing, and the due date stays what it was.
 */
public record PenalizeLateImplementation(PenaltySettings settings) implements DailyPenaltyRule {
    private static final Citation CLAUSE = Citation.laborCode("4610.6(k)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "An employer who pays or authorizes late must pay for each day, not more than $5,000, but not while an appeal"
                    + " is pending.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "penalties ledger");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Penalty penaltyFor(Lateness late) {
        return CeilingPerDay.penalty(
                "the amount a day for late payment or authorization",
                settings.implementationPerDay(),
                late.days(),
                CLAUSE);
    }
}

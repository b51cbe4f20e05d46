package org.openimr.process.penalties;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Conduct that delays the review, or late notification: up to $5,000 a day (Lab. Code 4610.5(i)). What a day costs was
 * not found.
 */
public record PenalizeDelay(PenaltySettings settings) implements DailyPenaltyRule {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(i)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "An employer who delays the review or notifies late must pay for each day, not more than $5,000.",
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
                "the amount a day for delaying the review", settings.delayPerDay(), late.unpaused(), CLAUSE);
    }
}

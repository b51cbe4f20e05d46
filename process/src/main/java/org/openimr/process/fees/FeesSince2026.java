package org.openimr.process.fees;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * The schedule restated to current costs from 1 April 2026: its amounts were not found. Its lines are taken to be those
 * before.
 */
public record FeesSince2026(FeeSettings settings) implements FeeSchedule {
    static final String PERIOD = "2026";
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 6),
            "A review of an application submitted from 1 April 2026 must be billed at the current costs of the regulation.",
            Grade.NOT_FOUND,
            EffectivePeriod.from(LocalDate.of(2026, 4, 1)),
            "invoice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Fee feeFor(BilledReview review) {
        return settings.fee(PERIOD, FeeLine.flat(review));
    }
}

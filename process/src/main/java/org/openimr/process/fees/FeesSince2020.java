package org.openimr.process.fees;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** The flat fee for applications submitted from 1 January 2020, known from a secondary source. */
public record FeesSince2020(FeeSettings settings) implements FeeSchedule {
    static final String PERIOD = "2020";
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 5),
            "A review of an application submitted from 1 January 2020 must be billed at the flat fee.",
            Grade.SECONDARY,
            EffectivePeriod.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 4, 1)),
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

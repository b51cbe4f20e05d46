package org.openimr.process.fees;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lower fees for applications submitted from 1 April 2014, known from a secondary source. */
public record FeesOf2014(FeeSettings settings) implements FeeSchedule {
    static final String PERIOD = "2014";
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 3),
            "A review of an application submitted from 1 April 2014 must be billed by the lower schedule.",
            Grade.SECONDARY,
            EffectivePeriod.between(LocalDate.of(2014, 4, 1), LocalDate.of(2015, 1, 1)),
            "invoice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Fee feeFor(BilledReview review) {
        return settings.fee(PERIOD, FeeLine.byPharmacy(review));
    }
}

package org.openimr.process.fees;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** The schedule of 2015 to 2019, which was not found: no amount is known before one is set. */
public record FeesOf2015To2019(FeeSettings settings) implements FeeSchedule {
    static final String PERIOD = "2015";
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 4),
            "A review of an application submitted in 2015 to 2019 must be billed by the schedule of those years.",
            Grade.NOT_FOUND,
            EffectivePeriod.between(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1)),
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

package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * One violation, one administrative penalty: what the utilization review organization paid is not collected again from
 * the claims administrator, nor the other way round. A civil penalty under Lab. Code 129.5(e) may follow beside it (8 CCR
 * 9792.13).
 */
public record CollectPenaltyOnce() implements PenaltyRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.13"), 2),
            "A penalty may not be collected twice, from the review organization and from the claims administrator.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "penalties ledger");

    @Override
    public Norm norm() {
        return NORM;
    }

    /**
     * What may still be collected.
     *
     * @param assessed   for this violation
     * @param collected  for this violation, from anyone
     */
    public Money outstanding(Money assessed, List<Collection> collected) {
        Money paid = collected.stream()
                .filter(one -> one.kind() == Collection.Kind.ADMINISTRATIVE)
                .map(Collection::money)
                .reduce(Money.NONE, Money::plus);
        return assessed.less(paid);
    }
}

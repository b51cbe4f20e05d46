package org.openimr.process.deadlines;

import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/**
 * Payment of the fee. The regulation's terms of payment were not found: no time runs unless one is set (8 CCR
 * 9792.10.8).
 */
public record PayFee(Assumed<Optional<Integer>> days) implements ImplementationLimit<OnDay> {
    private static final Citation CLAUSE = Citation.regulation("9792.10.8");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 1),
                "The fee must be paid within "
                        + days.value().map(n -> n + " days of the invoice").orElse("a time that was not found")
                        + ".",
                days.grade(),
                InForce.SINCE_REVIEW,
                "invoice");
    }

    @Override
    public Duty duty() {
        return Duty.PAY_FEE;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return days.value()
                .map(n -> Counting.days(StartEvent.INVOICE_RECEIVED, fact.on(), n, holds, CLAUSE))
                .orElseGet(() -> new Term.NotSet(
                        "The time for paying the fee was not found (" + CLAUSE.printed() + ") and none is set.",
                        CLAUSE));
    }
}

package org.openimr.process.deadlines;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.RequestSent.Mailed;

/** A mailed request counts as received some days after its deposit, by the agency's answers (8 CCR 9792.9.1(a)). */
public record ReceiveMailedRequest(Assumed<Integer> days) implements ReceiptRule<Mailed> {
    private static final Citation CLAUSE = Citation.regulation("9792.9.1(a)(1)");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 2),
                "A mailed request must be treated as received " + days.value() + " days after its deposit in the mail.",
                days.grade(),
                InForce.SINCE_REVIEW,
                "screening of an application, as a flag");
    }

    @Override
    public Receipt receiptOf(Mailed sent) {
        return new Receipt(
                sent.depositedOn().plusDays(days.value()),
                "A request mailed on " + sent.depositedOn() + " counts as received " + days.value() + " days later ("
                        + CLAUSE.printed() + ").",
                CLAUSE);
    }
}

package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;

/**
 * Bills the claims administrator; the worker never pays (Lab. Code 4610.6(l); 8 CCR 9792.10.8). The terms of payment
 * were not found: they are a setting, and the invoice says so.
 *
 * @param lines       one for each application assigned, at least one
 * @param payWithin   days from the date of the invoice, a setting
 */
public record FeeInvoice(Envelope envelope, List<Line> lines, Assumed<Integer> payWithin) implements Notice {
    public FeeInvoice {
        if (lines.isEmpty()) throw new IllegalArgumentException("an invoice bills something");
        if (payWithin.value() < 1) throw new IllegalArgumentException("days to pay: " + payWithin.value());
        lines = List.copyOf(lines);
    }

    /** Cents. */
    public long total() {
        return lines.stream().mapToLong(Line::cents).reduce(0, Math::addExact);
    }

    /** Last day to pay by the setting; not a limit of law. */
    public LocalDate payBy() {
        return date().plusDays(payWithin.value());
    }

    /**
     * One fee.
     *
     * @param submittedOn  day the application was submitted, which selects the fee
     * @param cents        at least 0
     * @param basis        clause
     * @param grade        how surely the amount is known; {@link Grade#NOT_FOUND} is printed as a setting
     * @param inForce      submission days to which the amount belongs
     */
    public record Line(
            CaseNumber application,
            LocalDate submittedOn,
            FeeRule rule,
            long cents,
            Citation basis,
            Grade grade,
            EffectivePeriod inForce) {
        public Line {
            if (cents < 0) throw new IllegalArgumentException("a fee below zero: " + cents);
            if (!inForce.contains(submittedOn))
                throw new IllegalArgumentException("a fee of " + inForce + " for an application of " + submittedOn);
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FEE_INVOICE;
    }
}

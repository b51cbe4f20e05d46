package org.openimr.process.fees;

import java.time.LocalDate;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * What an invoice lists: every application assigned, also where several were joined and got one determination. The text
 * charges per application assigned (8 CCR 9792.10.8); that joined ones are each billed is our reading, marked on the
 * invoice until the agency has confirmed it.
 */
public record BillEachApplication(FeeSchedules schedules) implements FeeRule {
    private static final Norm NORM = new Norm(
            new RuleId(FeeSchedule.CLAUSE, 7),
            "Each application assigned must be billed, and one that was joined with others must be marked so.",
            Grade.DESIGN_CHOICE,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "invoice");

    /** An application that was assigned, and what its fee depends on. */
    public record Assigned(CaseNumber number, BilledReview review) {}

    @Override
    public Norm norm() {
        return NORM;
    }

    /**
     * The invoice of one review.
     *
     * @param assigned  one application, or all that were joined; at least one, no number twice
     */
    public Invoice invoice(List<Assigned> assigned) {
        boolean merged = assigned.size() > 1;
        return new Invoice(assigned.stream()
                .map(one -> new Invoice.Line(one.number(), schedules.feeFor(one.review()), merged))
                .toList());
    }
}

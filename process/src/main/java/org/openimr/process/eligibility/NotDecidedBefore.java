package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610(k): a decision on the same treatment holds for 12 months for the same physician or practice group, unless a change of the facts is documented. */
final class NotDecidedBefore implements EligibilityRule {
    private static final int MONTHS = 12;
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610(k)"), 1),
            "The same treatment must not have been decided within 12 months on the request of the same physician, unless a change of the facts is documented.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        return facts.established().earlier().stream()
                .filter(earlier -> holds(earlier, item, facts.filing().receivedOn()))
                .findFirst()
                .<Verdict>map(earlier -> new Verdict.NotMet(
                        IneligibilityCode.PRIOR_DETERMINATION,
                        "The same treatment was decided on "
                                + earlier.determinedOn().orElseThrow() + " in case " + earlier.number()
                                + "; no change of the facts is documented."))
                .orElseGet(() -> new Verdict.Met("No earlier decision on the same treatment holds."));
    }

    private static boolean holds(EarlierCase earlier, DisputedItem item, LocalDate receivedOn) {
        return earlier.items().contains(item.number())
                && !earlier.sameDecision()
                && earlier.samePhysician()
                && !earlier.changeDocumented()
                && earlier.determinedOn()
                        .filter(on -> !receivedOn.isAfter(on.plusMonths(MONTHS)))
                        .isPresent();
    }
}

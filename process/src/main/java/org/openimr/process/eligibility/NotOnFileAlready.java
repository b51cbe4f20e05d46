package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** 8 CCR 9792.10.3(a): an earlier application on the same treatment and decision. */
final class NotOnFileAlready implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.3(a)"), 1),
            "No earlier application on the same decision and treatment may be on file.",
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
                .filter(earlier -> earlier.sameDecision() && earlier.items().contains(item.number()))
                .findFirst()
                .<Verdict>map(earlier -> new Verdict.NotMet(
                        IneligibilityCode.DUPLICATE,
                        "Application " + earlier.number() + " is on the same decision and treatment."))
                .orElseGet(() -> new Verdict.Met("No earlier application on the same decision is known."));
    }
}

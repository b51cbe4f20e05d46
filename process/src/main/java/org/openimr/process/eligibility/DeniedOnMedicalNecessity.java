package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.5(c)(1): only a decision on medical necessity is reviewable. The state refuses denials that rest on missing information alone; from 2026 such disputes belong to the internal utilization review appeal. */
final class DeniedOnMedicalNecessity implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(c)(1)"), 1),
            "The utilization review decision must rest on medical necessity, not only on requested information that was not supplied.",
            Grade.SECONDARY,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        return facts.application().utilizationReview().deniedForMissingInformation()
                ? new Verdict.NotMet(
                        IneligibilityCode.CNC,
                        "Utilization review denied the request only because information was missing.")
                : new Verdict.Met("The denial rests on medical necessity.");
    }
}

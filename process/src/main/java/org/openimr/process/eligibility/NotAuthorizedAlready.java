package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.5(g): authorization ends the dispute; what is authorized already is not disputed. */
final class NotAuthorizedAlready implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(g)"), 11),
            "The treatment must not be authorized already.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        return facts.established().authorized().contains(item.number())
                ? new Verdict.NotMet(
                        IneligibilityCode.AUTHORIZED, "The claims administrator has authorized this treatment.")
                : new Verdict.Met("No authorization of this treatment is known.");
    }
}

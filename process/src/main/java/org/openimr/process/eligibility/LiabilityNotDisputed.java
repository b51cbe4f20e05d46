package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.5(h)(2), (k): where the employer also disputes liability on other grounds, the review waits unless the claims administrator agrees to go on. */
final class LiabilityNotDisputed implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(h)(2)"), 1),
            "Liability must not be disputed on other grounds, unless the claims administrator agrees that the review goes on.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, deferral notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        if (!facts.application().liabilityDisputed())
            return new Verdict.Met("No other dispute over liability is stated.");
        return facts.established()
                .agreesToGoOn()
                .map(agrees -> agrees
                        ? (Verdict) new Verdict.Met("The claims administrator agrees that the review goes on.")
                        : new Verdict.Doubtful("Liability is also disputed on other grounds and the claims"
                                + " administrator does not agree to go on; defer the review."))
                .orElseGet(() -> new Verdict.Doubtful("Liability is also disputed on other grounds; ask whether the"
                        + " claims administrator agrees that the review goes on."));
    }
}

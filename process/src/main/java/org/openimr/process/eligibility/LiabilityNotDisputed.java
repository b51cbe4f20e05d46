package org.openimr.process.eligibility;

import static org.openimr.process.eligibility.Imr.SINCE_2013;

import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Filing;

/**
 * Lab. Code 4610.5(h)(2), (k): where the employer also disputes liability on other grounds, the review waits unless
 * the claims administrator agrees to go on. Whether it agrees is not on the form, so the answer is a doubt.
 */
final class LiabilityNotDisputed implements EligibilityRule {
    private static final RuleId ID = new RuleId(Citation.laborCode("4610.5(h)(2)"), 1);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String norm() {
        return "Liability must not be disputed on other grounds, unless the claims administrator agrees that the"
                + " review goes on.";
    }

    @Override
    public Grade grade() {
        return Grade.TEXT_READ;
    }

    @Override
    public EffectivePeriod inForce() {
        return SINCE_2013;
    }

    @Override
    public Verdict judge(Filing filing) {
        return filing.application().liabilityDisputed()
                ? new Verdict.Doubtful("Liability is also disputed on other grounds; ask whether the claims"
                        + " administrator agrees that the review goes on.")
                : new Verdict.Met("No other dispute over liability is stated.");
    }
}

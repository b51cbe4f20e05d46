package org.openimr.process.eligibility;

import static org.openimr.process.eligibility.Imr.SINCE_2013;

import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Filing;

/**
 * Lab. Code 4610.5(c)(1): only a decision on medical necessity is reviewable. The state refuses denials that rest on
 * missing information alone; from 2026 such disputes belong to the internal utilization review appeal.
 */
final class DeniedOnMedicalNecessity implements EligibilityRule {
    private static final RuleId ID = new RuleId(Citation.laborCode("4610.5(c)(1)"), 1);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String norm() {
        return "The utilization review decision must rest on medical necessity, not only on requested information"
                + " that was not supplied.";
    }

    @Override
    public Grade grade() {
        return Grade.SECONDARY;
    }

    @Override
    public EffectivePeriod inForce() {
        return SINCE_2013;
    }

    @Override
    public Verdict judge(Filing filing) {
        return filing.application().utilizationReview().deniedForMissingInformation()
                ? new Verdict.NotMet(
                        IneligibilityCode.CNC,
                        "Utilization review denied the request only because information was missing.")
                : new Verdict.Met("The denial rests on medical necessity.");
    }
}

package org.openimr.process.eligibility;

import static org.openimr.process.eligibility.Imr.SINCE_2013;

import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Filing;

/** 8 CCR 9792.10.1(b)(1): the application is filed with a copy of the utilization review decision. */
final class UtilizationReviewDecisionAttached implements EligibilityRule {
    private static final RuleId ID = new RuleId(Citation.regulation("9792.10.1(b)(1)"), 2);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String norm() {
        return "The application must come with a copy of the utilization review decision in dispute.";
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
        return filing.application().utilizationReview().attached()
                ? new Verdict.Met("The utilization review decision is attached.")
                : new Verdict.NotMet(
                        IneligibilityCode.NO_UR_DECISION,
                        "No copy of the utilization review decision came with the application.");
    }
}

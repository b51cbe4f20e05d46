package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** 8 CCR 9792.10.1(b)(1): the application is filed with a copy of the utilization review decision. */
final class UtilizationReviewDecisionAttached implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.1(b)(1)"), 2),
            "The application must come with a copy of the utilization review decision in dispute.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        return facts.application().utilizationReview().attached()
                ? new Verdict.Met("The utilization review decision is attached.")
                : new Verdict.NotMet(
                        IneligibilityCode.NO_UR_DECISION,
                        "No copy of the utilization review decision came with the application.");
    }
}

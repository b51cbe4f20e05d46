package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** 8 CCR 9792.10.1(b)(1): the worker, or a representative who may act for the worker, signs the application. */
final class SignedByWorker implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.1(b)(1)"), 1),
            "The application must be signed by the injured worker or by a representative who may act for the worker.",
            Grade.SECONDARY,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        return facts.application().signedByWorker()
                ? new Verdict.Met("The application is signed.")
                : new Verdict.NotMet(IneligibilityCode.UNSIGNED, "The application carries no valid signature.");
    }
}

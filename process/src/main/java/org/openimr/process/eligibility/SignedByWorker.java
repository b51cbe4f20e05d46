package org.openimr.process.eligibility;

import static org.openimr.process.eligibility.Imr.SINCE_2013;

import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Filing;

/** 8 CCR 9792.10.1(b)(1): the worker, or a representative who may act for the worker, signs the application. */
final class SignedByWorker implements EligibilityRule {
    private static final RuleId ID = new RuleId(Citation.regulation("9792.10.1(b)(1)"), 1);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String norm() {
        return "The application must be signed by the injured worker or by a representative who may act for the"
                + " worker.";
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
        return filing.application().signedByWorker()
                ? new Verdict.Met("The application is signed.")
                : new Verdict.NotMet(IneligibilityCode.UNSIGNED, "The application carries no valid signature.");
    }
}

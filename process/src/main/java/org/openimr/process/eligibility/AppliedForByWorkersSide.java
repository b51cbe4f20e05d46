package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Applicant;
import org.openimr.process.filing.DisputedItem;

/** The review is the worker's: employers and insurers cannot apply (the agency's answers); a provider of emergency care may, in the own name (Lab. Code 4610.5(h)(4)). */
final class AppliedForByWorkersSide implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.design("who may apply, by the agency's answers"), 1),
            "The review must be asked for by the worker, the worker's representative, or the provider of emergency care.",
            Grade.SECONDARY,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        Applicant applicant = facts.application().form().applicant();
        return applicant.mayApply()
                ? new Verdict.Met("The review is asked for by " + applicant.words() + ".")
                : new Verdict.NotMet(
                        IneligibilityCode.INVALID_AGENT,
                        "The review is asked for by " + applicant.words() + ", which cannot apply.");
    }
}

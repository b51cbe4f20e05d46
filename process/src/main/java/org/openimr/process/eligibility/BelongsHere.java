package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.DisputedItem;

/** Disputes over the amount of a bill, and opinions inside a medical provider network (Lab. Code 4616.4), have processes of their own. */
final class BelongsHere implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(b)"), 1),
            "The dispute must belong to independent medical review of a utilization review decision, not to bill review or to a provider network's own review.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        DecisionPaper paper = facts.application().form().paper();
        return switch (paper) {
            case BILL_REVIEW, NETWORK_OPINION ->
                new Verdict.NotMet(
                        IneligibilityCode.WRONG_PROCESS,
                        "What is attached is " + paper.words() + "; that dispute has a process of its own.");
            case DENIAL_OR_MODIFICATION, APPROVAL, DEFERRAL_FOR_LIABILITY ->
                new Verdict.Met("What is attached is " + paper.words() + ".");
        };
    }
}

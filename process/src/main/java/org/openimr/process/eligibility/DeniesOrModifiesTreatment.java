package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.5(c)(1), (k): what is reviewed is a decision that denies or modifies treatment. That a letter which only defers review is none is our choice. */
final class DeniesOrModifiesTreatment implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(k)"), 1),
            "The decision must deny or modify treatment on medical necessity; any apparent issue of necessity must go to review.",
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
            case DENIAL_OR_MODIFICATION, BILL_REVIEW, NETWORK_OPINION ->
                new Verdict.Met("What is attached is " + paper.words() + ".");
            case APPROVAL, DEFERRAL_FOR_LIABILITY ->
                new Verdict.NotMet(
                        IneligibilityCode.NOT_NECESSITY,
                        "What is attached is " + paper.words() + "; it decides nothing on medical necessity.");
        };
    }
}

package org.openimr.process.eligibility;

import static org.openimr.law.Dates.withoutWeekday;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.5(a)(1), (2): injuries since January 1, 2013; any injury where the decision was communicated since July 1, 2013. */
final class SubjectToReview implements EligibilityRule {
    private static final LocalDate FIRST_INJURY = LocalDate.of(2013, 1, 1);
    private static final LocalDate EVERY_INJURY = LocalDate.of(2013, 7, 1);
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(a)"), 1),
            "The injury must be of 2013 or later, or the decision must have been communicated on or after July 1, 2013.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        LocalDate injury = facts.application().dateOfInjury();
        LocalDate communicated = facts.judgedOn();
        if (!injury.isBefore(FIRST_INJURY)) return new Verdict.Met("The injury is of " + withoutWeekday(injury) + ".");
        return communicated.isBefore(EVERY_INJURY)
                ? new Verdict.NotMet(
                        IneligibilityCode.WRONG_PROCESS,
                        "The injury is of " + withoutWeekday(injury) + " and the decision of "
                                + withoutWeekday(communicated)
                                + "; for injuries before 2013 review began with decisions of July 1, 2013.")
                : new Verdict.Met("The decision was communicated on " + withoutWeekday(communicated) + ".");
    }
}

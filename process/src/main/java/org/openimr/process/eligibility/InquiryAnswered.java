package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.PartyRole;

/** Our choice: where the inquiry on eligibility was not answered in time by the worker's side, the application may be refused (8 CCR 9792.10.3(b), (c)). */
final class InquiryAnswered implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.design("an inquiry that the worker's side did not answer"), 1),
            "The worker's side must have answered an inquiry on eligibility in time.",
            Grade.DESIGN_CHOICE,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        return facts.inquiries().stream()
                .filter(inquiry -> !inquiry.isOpen())
                .filter(inquiry -> inquiry.silent().stream().anyMatch(InquiryAnswered::isWorkersSide))
                .findFirst()
                .<Verdict>map(inquiry -> new Verdict.NotMet(
                        IneligibilityCode.UNANSWERED_INQUIRY,
                        "This was asked and not answered in time: " + inquiry.question()))
                .orElseGet(() -> new Verdict.Met("No inquiry is unanswered by the worker's side."));
    }

    private static boolean isWorkersSide(PartyRole party) {
        return switch (party) {
            case INJURED_WORKER, WORKERS_ATTORNEY, REQUESTING_PHYSICIAN -> true;
            case EMPLOYER, CLAIMS_ADMINISTRATOR -> false;
        };
    }
}

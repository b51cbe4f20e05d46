package org.openimr.process.eligibility;

import static org.openimr.process.eligibility.Imr.SINCE_2013;

import java.time.LocalDate;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Deadline;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.clocks.FilingLimit;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.UtilizationReviewDecision;

/**
 * Lab. Code 4610.5(h)(1): the application is received within 30 days (formulary drug: 10) of service of the decision.
 *
 * <p>Where proof of service is missing, an application received within the bare limit from the decision's own date is
 * in time whatever the day of service was; a later one is a doubt for the Administrative Director, not a refusal.
 */
final class FiledInTime implements EligibilityRule {
    private static final RuleId ID = new RuleId(Citation.laborCode("4610.5(h)(1)"), 1);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String norm() {
        return "The application must be received within 30 days of service of the utilization review decision, or"
                + " within 10 days where the dispute is over a formulary drug.";
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
        UtilizationReviewDecision decision = filing.application().utilizationReview();
        LocalDate receivedOn = filing.receivedOn();
        if (receivedOn.isBefore(decision.decidedOn())) {
            return new Verdict.Doubtful("The application was received on " + receivedOn + ", before the decision of "
                    + decision.decidedOn() + "; find out which date is wrong.");
        }
        List<DisputedItem> late = filing.application().items().stream()
                .filter(item -> !FilingLimit.of(decision, item).isMetBy(receivedOn))
                .toList();
        if (late.isEmpty()) return new Verdict.Met("Received on " + receivedOn + ", within the limit.");
        Deadline limit = FilingLimit.of(decision, late.getFirst());
        String arithmetic =
                "Received on " + receivedOn + "; the last day was " + limit.lastDay() + " (" + limit.explain() + ").";
        if (decision.service().isEmpty()) {
            return new Verdict.Doubtful(
                    arithmetic + " There is no proof of service, so the limit may have begun" + " later: ask for it.");
        }
        boolean everyItem = late.size() == filing.application().items().size();
        return everyItem
                ? new Verdict.NotMet(IneligibilityCode.LATE, arithmetic)
                : new Verdict.Doubtful(arithmetic + " Other items of the same application are in time.");
    }
}

package org.openimr.process.eligibility;

import static org.openimr.law.Dates.withoutWeekday;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Applicant;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.FormFacts;

/** Lab. Code 4610.5(j): a designation of an agent that was signed before the utilization review decision is void. */
final class AgentNamedAfterDecision implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(j)"), 1),
            "The designation of an agent must be signed after the utilization review decision.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        FormFacts form = facts.application().form();
        LocalDate decidedOn = facts.application().utilizationReview().decidedOn();
        if (form.applicant() != Applicant.AGENT) return new Verdict.Met("No agent acts for the worker.");
        if (form.agentNamedOn().isEmpty()) {
            return new Verdict.Doubtful("An agent acts for the worker, and the day on which the worker named the agent"
                    + " is not known; ask for the designation.");
        }
        LocalDate namedOn = form.agentNamedOn().get();
        return namedOn.isBefore(decidedOn)
                ? new Verdict.NotMet(
                        IneligibilityCode.INVALID_AGENT,
                        "The agent was named on " + withoutWeekday(namedOn) + ", before the decision of "
                                + withoutWeekday(decidedOn) + "; the designation is void.")
                : new Verdict.Met("The agent was named on " + withoutWeekday(namedOn) + ", after the decision.");
    }
}

package org.openimr.process.eligibility;

import static org.openimr.law.Dates.withoutWeekday;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.clocks.FilingLimit;
import org.openimr.process.clocks.Limit;
import org.openimr.process.deadlines.Doubt;
import org.openimr.process.deadlines.Term;
import org.openimr.process.filing.DisputedItem;

/** Lab. Code 4610.5(h)(1), (3): the application is received within 30 days (formulary drug: 10) of service of the decision, each item for itself. Without proof of service a later application is a doubt for the Administrative Director, not a refusal; without the form and notice no time runs. */
final class FiledInTime implements EligibilityRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(h)(1)"), 1),
            "The application must be received within 30 days of service of the utilization review decision, or within 10 days where the dispute is over a formulary drug.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "eligibility review, pre-check of the application, ineligibility notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Verdict judge(EligibilityFacts facts, DisputedItem item) {
        LocalDate receivedOn = facts.filing().receivedOn();
        LocalDate decidedOn = facts.application().utilizationReview().decidedOn();
        if (receivedOn.isBefore(decidedOn)) {
            return new Verdict.Doubtful("The application was received on " + withoutWeekday(receivedOn)
                    + ", before the decision of " + withoutWeekday(decidedOn) + "; find out which date is wrong.");
        }
        Term term = FilingLimit.term(facts.application(), item);
        if (term instanceof Term.NotStarted notBegun) return new Verdict.Met(notBegun.reason());
        // The time to apply runs from service or has not begun; no rule of it gives another kind of term.
        return judge((Term.Runs) term, receivedOn);
    }

    private static Verdict judge(Term.Runs runs, LocalDate receivedOn) {
        Limit limit = runs.limit();
        Optional<Doubt> doubt =
                runs.doubts().stream().filter(open -> open.covers(receivedOn)).findFirst();
        if (doubt.isPresent())
            return new Verdict.Doubtful(
                    arithmetic(limit, receivedOn) + " " + doubt.get().why());
        return receivedOn.isAfter(limit.lastDay())
                ? new Verdict.NotMet(IneligibilityCode.LATE, arithmetic(limit, receivedOn))
                : new Verdict.Met("Received on " + withoutWeekday(receivedOn) + ", within the limit.");
    }

    private static String arithmetic(Limit limit, LocalDate receivedOn) {
        return "Received on " + withoutWeekday(receivedOn) + "; the last day was " + withoutWeekday(limit.lastDay())
                + " (" + limit.explain() + ").";
    }
}

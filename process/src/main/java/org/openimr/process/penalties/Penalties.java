package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.law.RuleSet;

/** The register of penalties. */
public final class Penalties {
    private final RuleSet<PenaltyRule> all;

    public Penalties(PenaltySettings settings) {
        this.all = new RuleSet<>(List.of(
                new PenalizeLateRecords(settings),
                new PenalizeDelay(settings),
                new PenalizeLateImplementation(settings),
                new PlanPenaltiesUntil2026(),
                new PlanPenaltiesSince2026(settings),
                new MitigatePenalty(),
                new CollectPenaltyOnce()));
    }

    /** Every rule about penalties. */
    public RuleSet<PenaltyRule> all() {
        return all;
    }

    /**
     * The one rule of that kind in force on {@code day}; empty when there was none, as no late-records penalty before 1
     * December 2014.
     *
     * @param kind  a rule, or the interface of a rule and its successors such as {@link PlanPenalties}
     */
    public <R extends PenaltyRule> Optional<R> rule(Class<R> kind, LocalDate day) {
        return all.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(rule -> rule.inForce().contains(day))
                .findFirst();
    }
}

package org.openimr.process.guard;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Rule;
import org.openimr.law.RuleSet;
import org.openimr.process.Refusal;

/**
 * A rule that stands before a step of the process.
 *
 * @param <F>  the facts that it looks at
 */
public interface Guard<F> extends Rule {
    /** Why the step is refused; empty when the rule is satisfied. */
    Optional<Refusal> check(F facts);

    /** The first refusal of the rules in force on {@code day}, in their order. */
    static <F> Optional<Refusal> first(RuleSet<? extends Guard<F>> rules, LocalDate day, F facts) {
        for (Guard<F> rule : rules.on(day)) {
            Optional<Refusal> refusal = rule.check(facts);
            if (refusal.isPresent()) return refusal;
        }
        return Optional.empty();
    }
}

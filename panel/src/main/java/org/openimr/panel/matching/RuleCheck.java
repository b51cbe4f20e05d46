package org.openimr.panel.matching;

import java.util.List;
import java.util.Optional;
import org.openimr.law.RuleSet;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;

/**
 * One rule and what it says of one candidate.
 *
 * @param objection  empty where the rule is satisfied
 */
public record RuleCheck(SeatRule rule, Optional<Objection> objection) {
    public boolean passed() {
        return objection.isEmpty();
    }

    /** Every rule in force on the candidate's day, in order. */
    public static List<RuleCheck> all(RuleSet<SeatRule> rules, Candidate candidate) {
        return rules.on(candidate.day()).stream()
                .map(rule -> new RuleCheck(rule, rule.check(candidate)))
                .toList();
    }

    /** Whether each of them is satisfied. */
    public static boolean allPassed(List<RuleCheck> checks) {
        return checks.stream().allMatch(RuleCheck::passed);
    }
}

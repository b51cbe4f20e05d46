package org.openimr.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules of one kind with their dates, in the order in which they are tried. A case is judged by the rules of its own
 * date, years later too.
 *
 * @param rules  every rule ever in force; no two with one identifier
 */
public record RuleSet<R extends Rule>(List<R> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
        Set<RuleId> seen = new HashSet<>();
        for (R rule : rules) {
            if (!seen.add(rule.id())) throw new IllegalArgumentException("two rules are called " + rule.id());
        }
    }

    /** Those in force on {@code day}, in order. */
    public List<R> on(LocalDate day) {
        List<R> inForce = new ArrayList<>(rules.size());
        for (R rule : rules) if (rule.inForce().contains(day)) inForce.add(rule);
        return List.copyOf(inForce);
    }
}

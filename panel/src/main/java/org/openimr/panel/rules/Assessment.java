package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import org.openimr.law.RuleSet;

/**
 * A candidate before the rules.
 *
 * @param lines     every rule in force on the day, passed or not, in the order of the register
 * @param concerns  ways that wait for a person's judgment; while there are some, a line objects as well
 */
public record Assessment(List<Line> lines, List<Concern> concerns) {
    public Assessment {
        lines = List.copyOf(lines);
        concerns = List.copyOf(concerns);
    }

    /**
     * One rule and what it says.
     *
     * @param objection  empty where the rule is passed
     */
    public record Line(SeatRule rule, Optional<Objection> objection) {
        public boolean isPassed() {
            return objection.isEmpty();
        }
    }

    /** By the rules in force on the candidate's day. */
    public static Assessment of(RuleSet<SeatRule> rules, Candidate candidate) {
        List<SeatRule> inForce = rules.on(candidate.day());
        return new Assessment(
                inForce.stream()
                        .map(rule -> new Line(rule, rule.check(candidate)))
                        .toList(),
                inForce.stream()
                        .filter(ConcernsJudged.class::isInstance)
                        .map(ConcernsJudged.class::cast)
                        .flatMap(rule -> rule.concerns(candidate).stream())
                        .toList());
    }

    /** Whether no rule objects. */
    public boolean isPassed() {
        return lines.stream().allMatch(Line::isPassed);
    }

    /** Those that object. */
    public List<Line> failed() {
        return lines.stream().filter(line -> !line.isPassed()).toList();
    }
}

package org.openimr.panel.matching;

import java.util.List;
import org.openimr.panel.ReviewerId;

/**
 * A reviewer who may not take the dispute.
 *
 * @param checks  every rule, passed and failed; at least one is failed
 */
public record Rejected(ReviewerId reviewer, List<RuleCheck> checks) {
    public Rejected {
        checks = List.copyOf(checks);
        if (RuleCheck.allPassed(checks))
            throw new IllegalArgumentException("nobody is rejected without a rule: " + reviewer);
    }

    /** Those that stand against the reviewer. */
    public List<RuleCheck> failed() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}

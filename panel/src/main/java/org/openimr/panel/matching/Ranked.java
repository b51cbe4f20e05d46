package org.openimr.panel.matching;

import java.util.List;
import org.openimr.panel.ReviewerId;

/**
 * A reviewer who may take the dispute.
 *
 * @param rank    from 1, the best fit
 * @param checks  every rule; all are passed
 */
public record Ranked(int rank, ReviewerId reviewer, Fit fit, List<RuleCheck> checks) {
    public Ranked {
        checks = List.copyOf(checks);
        if (rank < 1) throw new IllegalArgumentException("ranks begin at 1: " + rank);
        if (!RuleCheck.allPassed(checks))
            throw new IllegalArgumentException("whom a rule excludes is not ranked: " + reviewer);
    }
}

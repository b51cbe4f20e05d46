package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Rule;

/** A rule that a reviewer has to pass before taking a dispute, and as long as it is open. */
public interface SeatRule extends Rule {
    /** Why the candidate may not; empty where the rule is satisfied. */
    Optional<Objection> check(Candidate candidate);
}

package org.openimr.panel.matching;

import java.util.Optional;
import org.openimr.law.Norm;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;

/** A desk has room for one more case. */
final class OpenPlace implements AvailabilityRule {
    private static final Norm NORM =
            AvailabilityRule.norm(1, "A reviewer may have no more open cases than he or she has agreed to.");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        int most = candidate.reviewer().capacity().open();
        int open = candidate.load().open();
        return open < most
                ? Optional.empty()
                : Optional.of(new Objection(
                        open + " cases are open, and the reviewer takes " + most + " at a time.",
                        "Wait until one is handed over, or agree on more at a time."));
    }
}

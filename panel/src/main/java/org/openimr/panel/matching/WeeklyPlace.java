package org.openimr.panel.matching;

import java.util.Optional;
import org.openimr.law.Norm;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;

/** A week has room for one more case. */
final class WeeklyPlace implements AvailabilityRule {
    private static final Norm NORM =
            AvailabilityRule.norm(2, "A reviewer may take no more cases in seven days than he or she has agreed to.");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        int most = candidate.reviewer().capacity().weekly();
        int recent = candidate.load().recent();
        return recent < most
                ? Optional.empty()
                : Optional.of(new Objection(
                        recent + " cases were taken in seven days, and the reviewer takes " + most + ".",
                        "Wait until the seven days have passed, or agree on more in a week."));
    }
}

package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.IneligibilityCode;

/** Deciding whether the application may be reviewed, Lab. Code 4610.5(k). */
public sealed interface EligibilityCommand extends CaseCommand {
    /** The application passes; every doubtful rule is settled with a reason. */
    record FindEligible(Instant at, List<DoubtResolved> resolutions) implements EligibilityCommand {
        public FindEligible {
            resolutions = List.copyOf(resolutions);
        }
    }

    /** The application fails for these reasons, each borne out by its rule. */
    record FindIneligible(Instant at, Set<IneligibilityCode> reasons) implements EligibilityCommand {
        public FindIneligible {
            reasons = Set.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("ineligibility has at least one reason");
        }
    }
}

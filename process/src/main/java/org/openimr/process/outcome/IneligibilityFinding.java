package org.openimr.process.outcome;

import java.time.Instant;
import java.util.Set;
import org.openimr.process.eligibility.IneligibilityCode;

/** The finding that there is no review, with its reasons, Lab. Code 4610.5(k). */
public record IneligibilityFinding(Instant foundAt, Set<IneligibilityCode> reasons) implements Decided {
    public IneligibilityFinding {
        reasons = Set.copyOf(reasons);
    }

    @Override
    public Instant at() {
        return foundAt;
    }
}

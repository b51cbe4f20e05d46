package org.openimr.process.docket;

import java.time.LocalDate;
import java.util.Set;
import org.openimr.process.eligibility.IneligibilityCode;

/** Where one disputed item stands: an item can leave while the rest go on, Lab. Code 4610.5(k) "in whole or in part". */
public sealed interface ItemStanding {
    /** To be decided, or decided. */
    record InDispute() implements ItemStanding {}

    /** Not reviewed, for these reasons. */
    record NotEligible(Set<IneligibilityCode> reasons) implements ItemStanding {
        public NotEligible {
            reasons = Set.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("ineligibility has at least one reason");
        }
    }

    /** Ended before a decision, 8 CCR 9792.10.6(a). */
    record Ended(TerminationGround ground, LocalDate on) implements ItemStanding {}
}

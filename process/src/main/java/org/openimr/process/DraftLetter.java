package org.openimr.process;

import java.time.Instant;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.process.CaseState.InQualityReview;

/** The determination that a draft would make, before it is issued. */
public final class DraftLetter {
    private DraftLetter() {}

    /** As it would be issued at that moment; empty where no draft is with quality assurance. */
    public static Optional<Determination> of(CaseState state, Instant at) {
        return state instanceof InQualityReview draft
                ? Optional.of(DeterminationOfCase.assemble(draft, at, Family.INDEPENDENT_REVIEW))
                : Optional.empty();
    }
}

package org.openimr.process;

import java.time.Instant;
import java.util.Optional;
import org.openimr.determination.Family;
import org.openimr.determination.check.Examined;
import org.openimr.determination.check.Origin;
import org.openimr.process.CaseState.InQualityReview;

/** The determination that a draft would make, before it is issued. */
public final class DraftLetter {
    private DraftLetter() {}

    /**
     * As it would be issued at that moment, with the facts by which it is then checked; empty where no draft is with
     * quality assurance.
     */
    public static Optional<Examined> of(CaseState state, Instant at) {
        if (!(state instanceof InQualityReview draft)) return Optional.empty();
        return Optional.of(new Examined(
                DeterminationOfCase.assemble(draft, at, Family.INDEPENDENT_REVIEW),
                Optional.empty(),
                Origin.ISSUED_HERE,
                Optional.of(DeterminationOfCase.facts(draft.docket(), draft.work())),
                Optional.empty()));
    }
}

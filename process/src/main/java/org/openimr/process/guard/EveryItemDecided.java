package org.openimr.process.guard;

import java.util.List;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(e): necessary or not, for each disputed item. */
public final class EveryItemDecided implements Guard<DraftOfCase> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(e)"), 3),
            "Every disputed item must be decided, each with its basis and reason.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "submitting a draft; refusal IMR-142");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(DraftOfCase facts) {
        List<Integer> open = facts.draft().undecided(facts.docket().inDispute());
        return open.isEmpty() ? Optional.empty() : Optional.of(new Refusal.ItemsUndecided(open));
    }
}

package org.openimr.process.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Our choice, where no rule was found: a clerical correction makes no new fault, and never turns a conclusion around. */
public final class CorrectionChangesNoConclusion implements Guard<Corrected> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.design("correction of a clerical error"), 1),
            "A clerical correction must leave every outcome as it is and must bring in no fault that keeps a letter from leaving.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "correcting a determination; refusal IMR-151; correction letter");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Corrected facts) {
        List<Finding> blocking = new ArrayList<>(facts.now());
        facts.before().forEach(known -> blocking.removeIf(found -> found.code().equals(known.code())));
        return blocking.isEmpty() ? Optional.empty() : Optional.of(new Refusal.BlockingFindings(blocking));
    }
}

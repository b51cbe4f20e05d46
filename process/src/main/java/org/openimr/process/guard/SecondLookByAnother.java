package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.QualityRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.quality.Look;

/** Who looked first does not look second. */
public final class SecondLookByAnother implements Guard<Looking> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(3)"), 2),
            "The second look at a draft must follow on the first and must be another person's.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "recording a second look; refusals IMR-201, IMR-202");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Looking facts) {
        Optional<Look> first = facts.quality().first();
        if (first.isEmpty()) return Optional.of(new QualityRefusal.FirstLookOpen());
        return first.get().by().equals(facts.by())
                ? Optional.of(new QualityRefusal.SamePersonLooked())
                : Optional.empty();
    }
}

package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(m): published without individually identifiable information. That several different persons confirm it is our choice. */
public final class ConfirmedByDifferentPersons implements Guard<Publishing> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(m)"), 1),
            "A determination must be confirmed to identify nobody by enough different persons before it is published.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "publishing; refusals IMR-161, IMR-162");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Publishing facts) {
        return facts.confirmed() < facts.needed()
                ? Optional.of(new Refusal.NotDeidentified(facts.confirmed(), facts.needed()))
                : Optional.empty();
    }
}

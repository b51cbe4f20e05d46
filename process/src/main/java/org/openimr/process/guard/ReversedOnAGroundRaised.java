package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(h), (i): a reversal rests on a statutory ground; what the petition did not raise is waived. */
public final class ReversedOnAGroundRaised implements Guard<Reversal> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(h)"), 11),
            "A decision may be reversed only on a ground of the statute that the petition raised.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "recording the appeals board's order; refusal IMR-174");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Reversal facts) {
        return facts.petition().grounds().contains(facts.ground())
                ? Optional.empty()
                : Optional.of(new OutcomeRefusal.GroundNotRaised(facts.ground()));
    }
}

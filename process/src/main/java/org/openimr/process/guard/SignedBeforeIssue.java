package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.QualityRefusal;
import org.openimr.process.Refusal;

/** The medical director signs the kinds of determination that the settings name. That there is a medical director is Lab. Code 139.5(c)(1); the signature is our choice. */
public final class SignedBeforeIssue implements Guard<Leaving> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(c)(1)"), 1),
            "A determination of a kind that the medical director signs must not be issued before it is signed.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "issuing; refusal IMR-205");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Leaving facts) {
        boolean open = facts.quality().needsSignOff(facts.released())
                && facts.quality().signedOff().isEmpty();
        return open ? Optional.of(new QualityRefusal.SignOffOpen()) : Optional.empty();
    }
}

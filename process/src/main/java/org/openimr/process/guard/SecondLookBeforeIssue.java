package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.QualityRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.quality.SecondLook;

/** A drawn draft leaves only after another person looked at it. Quality assurance is Lab. Code 139.5(d)(3); the second look is our choice. */
public final class SecondLookBeforeIssue implements Guard<Leaving> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(3)"), 1),
            "A determination whose draft was drawn must not be issued before a second look found that it may leave.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "issuing; refusals IMR-200, IMR-203");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Leaving facts) {
        Optional<SecondLook> look = facts.quality().second();
        if (look.filter(found -> found.result() == SecondLook.Result.MUST_GO_BACK)
                .isPresent()) return Optional.of(new QualityRefusal.SecondLookSaysReturn());
        return facts.quality().needsSecondLook(facts.released()) && look.isEmpty()
                ? Optional.of(new QualityRefusal.SecondLookOpen())
                : Optional.empty();
    }
}

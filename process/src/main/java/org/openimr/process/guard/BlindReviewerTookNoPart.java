package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.QualityRefusal;
import org.openimr.process.Refusal;

/** Who had a part in a case cannot decide it blind. */
public final class BlindReviewerTookNoPart implements Guard<SecondReviewer> {
    private static final Norm NORM = new Norm(
            new RuleId(QualityRefusal.BLIND, 1),
            "A blind review must be given by a reviewer who never had a part in the case.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "asking for a blind review; refusal IMR-208");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(SecondReviewer facts) {
        boolean tookPart = facts.work().hadPart(facts.reviewer())
                || facts.setAside().stream().anyMatch(ruling -> ruling.work().hadPart(facts.reviewer()));
        return tookPart ? Optional.of(new QualityRefusal.TookPartBefore()) : Optional.empty();
    }
}

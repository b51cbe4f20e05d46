package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Lab. Code 139.5(c)(2), (d)(5): a reviewer has no material professional, familial or financial tie to anyone in the dispute. */
public final class ReviewerWithoutTie implements Guard<Seating> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(c)(2)"), 1),
            "The reviewer must attest to be free of every material professional, familial and financial tie to the parties and providers of the dispute.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "assigning a reviewer; refusal IMR-131");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Seating facts) {
        return facts.reviewer().attestedNoConflict()
                ? Optional.empty()
                : Optional.of(new Refusal.ConflictNotRuledOut());
    }
}

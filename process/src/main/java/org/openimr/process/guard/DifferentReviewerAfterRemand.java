package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(i): after a reversal a different reviewer decides. */
public final class DifferentReviewerAfterRemand implements Guard<Seating> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(i)"), 1),
            "A case that the appeals board sent back must be decided by a different reviewer.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "assigning a reviewer after a remand; refusal IMR-133");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Seating facts) {
        boolean satBefore = facts.docket().setAside().stream()
                .anyMatch(ruling -> ruling.work().seats(facts.reviewer().reviewer()));
        return satBefore ? Optional.of(new CourseRefusal.ReviewedBefore()) : Optional.empty();
    }
}

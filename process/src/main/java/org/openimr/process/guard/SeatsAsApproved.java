package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;

/** 8 CCR 9792.10.6(c): no more reviewers than the Administrative Director approved. */
public final class SeatsAsApproved implements Guard<PanelSeat> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.6(c)"), 1),
            "More than one reviewer may sit only as far as the Administrative Director approved in writing.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "seating another reviewer; refusal IMR-135");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(PanelSeat facts) {
        return facts.work().vacant() == 0
                ? Optional.of(new CourseRefusal.NoSeatFree(facts.work().approved()))
                : Optional.empty();
    }
}

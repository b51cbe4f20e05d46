package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;

/** 8 CCR 9792.10.6(c): more than one reviewer means different ones. */
public final class OneSeatEach implements Guard<PanelSeat> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.6(c)"), 2),
            "Each approved seat must be taken by a different reviewer.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "seating another reviewer; refusal IMR-136");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(PanelSeat facts) {
        return facts.work().seats(facts.reviewer().reviewer())
                ? Optional.of(new CourseRefusal.SitsAlready())
                : Optional.empty();
    }
}

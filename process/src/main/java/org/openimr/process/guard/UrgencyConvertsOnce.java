package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.docket.Docket;

/** 8 CCR 9792.10.4(c), Lab. Code 4610.5(n): urgency that is certified with proof makes a regular review an expedited one. */
public final class UrgencyConvertsOnce implements Guard<Docket> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.4(c)"), 1),
            "Only a regular review may be converted to an expedited one.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "converting to expedited; refusal IMR-124; conversion notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Docket facts) {
        return facts.priority() == Priority.EXPEDITED
                ? Optional.of(new CourseRefusal.AlreadyExpedited())
                : Optional.empty();
    }
}

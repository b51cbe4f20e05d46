package org.openimr.panel.matching;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.rules.SeatRule;

/** Whether a reviewer has the time for a dispute; judged by the day of the question. No text says it. */
public sealed interface AvailabilityRule extends SeatRule
        permits OpenPlace, WeeklyPlace, PresentUntilDue, EnoughDaysLeft, NotTurnedDown {
    /** The entry of the register. */
    static Norm norm(int test, String must) {
        return new Norm(
                new RuleId(Citation.design("availability of a reviewer"), test),
                must,
                Grade.DESIGN_CHOICE,
                EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
                "ranking of reviewers, assignment of a day's cases");
    }
}

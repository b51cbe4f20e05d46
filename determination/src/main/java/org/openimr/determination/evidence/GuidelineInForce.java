package org.openimr.determination.evidence;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;

/**
 * One version of a guideline of the schedule and when it was in force.
 *
 * @param title       as letters cite it, without its year
 * @param year        as letters cite it
 * @param services    days of service or request that it governs
 * @param grade       how surely the period is known
 */
public record GuidelineInForce(
        String title, OptionalInt year, EffectivePeriod services, Citation authority, Grade grade) {

    public boolean governs(LocalDate day) {
        return services.contains(day);
    }
}

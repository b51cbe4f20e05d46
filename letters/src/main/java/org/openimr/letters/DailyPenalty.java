package org.openimr.letters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * What a delay may cost: so much a day, up to a ceiling. It is proposed to the Administrative Director, never imposed
 * by a letter (8 CCR 9792.12(c)(6)).
 *
 * @param centsPerDay    at least 1
 * @param ceiling        most cents for one violation
 * @param lastTimelyDay  counting begins on the day after
 * @param countedTo      last day counted, inclusive
 * @param basis          clause that sets the amount
 * @param grade          how surely the amount is known
 */
public record DailyPenalty(
        long centsPerDay, long ceiling, LocalDate lastTimelyDay, LocalDate countedTo, Citation basis, Grade grade) {
    public DailyPenalty {
        if (centsPerDay < 1 || ceiling < centsPerDay)
            throw new IllegalArgumentException(centsPerDay + " cents a day up to " + ceiling);
        if (!countedTo.isAfter(lastTimelyDay))
            throw new IllegalArgumentException("not late: " + countedTo + " is not after " + lastTimelyDay);
    }

    /** Days late, the last one included. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(lastTimelyDay, countedTo));
    }

    /** Cents: days times the amount for one day, whatever the ceiling. */
    public long uncapped() {
        return Math.multiplyExact(days(), centsPerDay);
    }

    /** Cents: {@link #uncapped()}, not above the ceiling. */
    public long amount() {
        return Math.min(uncapped(), ceiling);
    }
}

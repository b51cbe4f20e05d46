package org.openimr.process.guard;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.Deadline;

/**
 * A party's report that something is missing from the exhibit index.
 *
 * @param sealedOn  day on which the index, or its latest supplement, was sealed
 * @param at        when the report was received
 * @param days      in which it may be made, calendar days
 */
public record IndexReport(LocalDate sealedOn, Instant at, int days) {
    static final Citation CLAUSE = Citation.design("parties say what is missing from the exhibit index");

    /** Until when it may be made. */
    Deadline deadline() {
        return until(sealedOn, days);
    }

    /** Until when what is missing from an index sealed on that day may be reported. */
    public static Deadline until(LocalDate sealedOn, int days) {
        return Deadline.from("the sealing of the exhibit index", sealedOn)
                .plusCalendarDays(days)
                .under(CLAUSE);
    }
}

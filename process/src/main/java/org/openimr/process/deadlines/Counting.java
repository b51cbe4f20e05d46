package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;

/** The three plain ways of counting. */
final class Counting {
    private Counting() {}

    /** Calendar days; a last day that is a holiday gives way to the next that is none (Code Civ. Proc. 12, 12a). */
    static Term days(StartEvent event, LocalDate on, int n, Holds holds, Citation basis) {
        return holds.end(Deadline.from(event.words(), on).plusCalendarDays(n), true, basis);
    }

    /** Normal business days, Lab. Code 4600.4(b): the last is one, so nothing is left to roll. */
    static Term businessDays(StartEvent event, LocalDate on, int n, Holds holds, Citation basis) {
        return holds.end(Deadline.from(event.words(), on).plusBusinessDays(n), false, basis);
    }

    /** Hours of the clock, through nights, weekends and holidays. */
    static Term hours(StartEvent event, Instant at, int n, Holds holds, Citation basis) {
        return holds.end(ClockDeadline.hoursFrom(event.words(), at, n, basis));
    }
}

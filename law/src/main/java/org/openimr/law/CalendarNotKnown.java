package org.openimr.law;

import java.io.Serial;
import java.time.LocalDate;

/**
 * A day was asked for outside the years whose holidays are written down (2013 to 2035). Adding a year means checking
 * the holiday rules for it first, so no answer is made up.
 */
public final class CalendarNotKnown extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    CalendarNotKnown(LocalDate day) {
        super("The holidays of " + day.getYear() + " are not known to this program (it knows " + Calendars.FIRST_DAY
                + " to " + Calendars.LAST_DAY + "); check the date " + day
                + ", or extend the holiday rules under Code Civ. Proc. 135 and Gov. Code 19853.");
        this.day = day;
    }

    /** The day asked for. */
    public LocalDate day() {
        return day;
    }
}

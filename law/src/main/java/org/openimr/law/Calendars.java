package org.openimr.law;

import java.time.LocalDate;

/** The three calendars of California workers' compensation, as the law stands without appointed extra days. */
public final class Calendars {
    /** First day whose holidays are known, inclusive. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);
    /** Last day whose holidays are known, inclusive. */
    public static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);

    private Calendars() {}

    /** Every day. */
    public static CalendarDays everyDay() {
        return CalendarDays.INSTANCE;
    }

    /** Normal business days, Lab. Code 4600.4(b). */
    public static BusinessCalendar business() {
        return BusinessCalendar.STATUTORY;
    }

    /** Court days, Code Civ. Proc. 10, 12a, 12b, 135. */
    public static CourtCalendar court() {
        return CourtCalendar.STATUTORY;
    }
}

package org.openimr.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as letters to people write them. */
final class Dates {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WITHOUT_WEEKDAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Dates() {}

    /** "Saturday, July 4, 2026". */
    static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** "July 4, 2026". */
    static String withoutWeekday(LocalDate day) {
        return WITHOUT_WEEKDAY.format(day);
    }
}

package org.openimr.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as letters and explanations to people write them. */
public final class Dates {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

    private Dates() {}

    /** "Saturday, July 4, 2026". */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** "July 4, 2026". */
    public static String withoutWeekday(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + day.getDayOfMonth() + ", "
                + day.getYear();
    }
}

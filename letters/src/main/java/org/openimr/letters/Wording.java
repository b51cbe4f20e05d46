package org.openimr.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openimr.law.CaliforniaTime;

/** Dates as letters write them. */
final class Wording {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DEADLINE = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

    private Wording() {}

    /** "December 9, 2016". */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "Friday, December 9, 2016": a day by which somebody must act. */
    static String deadline(LocalDate day) {
        return DEADLINE.format(day);
    }

    /** The last timely moment, in California's time. */
    static String moment(Instant moment) {
        return CaliforniaTime.inWords(moment);
    }
}

package org.openimr.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Time of day in California: the days and hours of every limit here. */
public final class CaliforniaTime {
    /** Pacific time, with its changes in March and November. */
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.US);
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu 'at' h:mm a zzz", Locale.US);

    private CaliforniaTime() {}

    /** The California calendar date of {@code instant}. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** "2026-03-06 16:30 PST"; seconds are cut off. */
    public static String printed(Instant instant) {
        return TO_THE_MINUTE.format(ZonedDateTime.ofInstant(instant, ZONE));
    }

    /** "Friday, March 6, 2026 at 4:30 PM PST". */
    public static String inWords(Instant instant) {
        return IN_WORDS.format(ZonedDateTime.ofInstant(instant, ZONE));
    }
}

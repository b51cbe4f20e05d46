package org.openimr.server.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;

/** Days and moments as pages print them, in California time. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DEADLINE = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);
    private static final DateTimeFormatter LAST_MOMENT =
            DateTimeFormatter.ofPattern("EEE, MMM d, uuuu, h:mm a", Locale.US);

    private DayWords() {}

    /** "Dec 9, 2016". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** "Dec 9, 2016", or "not stated". */
    public static String of(Optional<LocalDate> day) {
        return day.map(DayWords::of).orElse("not stated");
    }

    /** "Dec 9, 2016, 4:30 PM". */
    public static String of(Instant moment) {
        return MOMENT.format(inCalifornia(moment));
    }

    /** "Fri, Dec 9, 2016": a last day. */
    public static String deadline(LocalDate lastDay) {
        return DEADLINE.format(lastDay);
    }

    /** "Fri, Dec 9, 2016, 4:30 PM": a last moment. */
    public static String deadline(Instant lastMoment) {
        return LAST_MOMENT.format(inCalifornia(lastMoment));
    }

    /** "12 days later", "the same day". */
    public static String later(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) return "the same day";
        return days == 1 ? "1 day later" : String.format(Locale.US, "%,d days later", days);
    }

    /** "1 case", "12 cases". */
    public static String count(int n, String one, String many) {
        return n == 1 ? "1 " + one : String.format(Locale.US, "%,d %s", n, many);
    }

    private static ZonedDateTime inCalifornia(Instant moment) {
        return moment.atZone(CaliforniaTime.ZONE);
    }
}

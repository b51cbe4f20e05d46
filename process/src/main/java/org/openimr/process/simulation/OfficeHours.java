package org.openimr.process.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.openimr.law.Calendars;
import org.openimr.law.CaliforniaTime;

/** When people work: business days from 8 to 17 o'clock. Messages of parties come at any hour. */
final class OfficeHours {
    private static final int OPENS = 8;
    private static final int CLOSES = 17;
    private static final double SECONDS = 86_400;

    private OfficeHours() {}

    /** That many days later, at any hour. */
    static Instant anyHour(Instant from, double days) {
        return from.plusSeconds((long) Math.ceil(days * SECONDS));
    }

    /** That many days later, or when the office next opens. */
    static Instant open(Instant from, double days) {
        ZonedDateTime wanted = ZonedDateTime.ofInstant(anyHour(from, days), CaliforniaTime.ZONE);
        LocalDate day = wanted.toLocalDate();
        boolean over = wanted.getHour() >= CLOSES;
        LocalDate open = over
                ? Calendars.business().nextOpenDay(day)
                : Calendars.business().openDayFrom(day);
        if (open.equals(day) && wanted.getHour() >= OPENS) return wanted.toInstant();
        // What came over night is done in the morning, not in its first second.
        int within =
                Math.floorMod(wanted.toEpochSecond(), (int) Duration.ofHours(3).toSeconds());
        return at(open, within);
    }

    /** So many seconds after the office opened. */
    static Instant at(LocalDate day, int seconds) {
        return day.atTime(LocalTime.of(OPENS, 0))
                .atZone(CaliforniaTime.ZONE)
                .toInstant()
                .plusSeconds(seconds);
    }
}

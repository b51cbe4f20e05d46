package org.openimr.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holidays and appointed closures by day, for the years known. */
record ClosedDays(Map<LocalDate, Closure> byDay) {
    ClosedDays {
        byDay = Map.copyOf(byDay);
    }

    static ClosedDays of(CountUnit unit) {
        Map<LocalDate, Closure> byDay = new HashMap<>();
        Holidays.known(unit).forEach(o -> o.closed().ifPresent(day -> byDay.putIfAbsent(day, o.closure())));
        return new ClosedDays(byDay);
    }

    /** These and {@code more}; a day already closed keeps its reason. */
    ClosedDays and(Map<LocalDate, Closure> more) {
        Map<LocalDate, Closure> all = new HashMap<>(more);
        all.putAll(byDay);
        return new ClosedDays(all);
    }

    Optional<Closure> on(LocalDate day) {
        if (day.isBefore(Calendars.FIRST_DAY) || day.isAfter(Calendars.LAST_DAY)) throw new CalendarNotKnown(day);
        return Optional.ofNullable(byDay.get(day));
    }

    /** " Not counted: ..." for the end of a sentence, weekends in one word; empty when nothing was passed over. */
    static String notCounted(List<ClosedDay> skipped) {
        List<String> names = skipped.stream()
                .map(c -> switch (c.day().getDayOfWeek()) {
                    case SATURDAY, SUNDAY -> "weekends";
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                        c.closure().name() + " on " + Dates.inWords(c.day());
                })
                .distinct()
                .toList();
        return names.isEmpty() ? "" : " Not counted: " + String.join("; ", names) + ".";
    }

    /** "December 3, 2016 is a Saturday", "Friday, July 3, 2026 is a holiday, Independence Day (observed)". */
    static String because(ClosedDay closed) {
        return switch (closed.day().getDayOfWeek()) {
            case SATURDAY, SUNDAY ->
                Dates.withoutWeekday(closed.day()) + " is a " + closed.closure().name();
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                Dates.inWords(closed.day()) + " is a holiday, "
                        + closed.closure().name();
        };
    }
}

package org.openimr.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Court days, and the holidays that move a last day: Sundays (Code Civ. Proc. 10), Saturdays and the judicial holidays
 * (Code Civ. Proc. 12a, 135), and days on which the office concerned is closed all day (Code Civ. Proc. 12b).
 *
 * <p>Closures of one office are not in the statute: add them with {@link #with}.
 */
public final class CourtCalendar implements WorkingCalendar {
    private static final Citation BASIS = Citation.ccp("12a");
    private static final Closure SATURDAY = new Closure("Saturday", BASIS, Grade.TEXT_READ);
    private static final Closure SUNDAY = new Closure("Sunday", Citation.ccp("10"), Grade.TEXT_READ);
    static final CourtCalendar STATUTORY = new CourtCalendar(ClosedDays.of(CountUnit.COURT_DAYS));

    private final ClosedDays closed;

    private CourtCalendar(ClosedDays closed) {
        this.closed = closed;
    }

    /** This calendar with more closed days, such as a day the office is closed throughout (Code Civ. Proc. 12b). */
    public CourtCalendar with(Map<LocalDate, Closure> appointed) {
        return new CourtCalendar(closed.and(appointed));
    }

    @Override
    public CountUnit unit() {
        return CountUnit.COURT_DAYS;
    }

    @Override
    public Citation basis() {
        return BASIS;
    }

    @Override
    public Optional<Closure> closure(LocalDate day) {
        Optional<Closure> holiday = closed.on(day);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return Optional.of(SATURDAY);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) return Optional.of(SUNDAY);
        return holiday;
    }
}

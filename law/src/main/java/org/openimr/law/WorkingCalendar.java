package org.openimr.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar that says which days count. The three differ, and the two with closures roll weekends differently: a
 * holiday on a Saturday closes the courts on Friday, the state's offices not (November 11 apart).
 *
 * <p>Business and court days are known from 2013-01-01 to 2035-12-31, both inclusive: every method that would have to
 * know another day throws {@link CalendarNotKnown}. Calendar days know no bounds.
 */
public sealed interface WorkingCalendar permits CalendarDays, BusinessCalendar, CourtCalendar {
    /** What a count on this calendar counts. */
    CountUnit unit();

    /** The clause that makes this calendar. */
    Citation basis();

    /** Why {@code day} does not count; empty when it does. */
    Optional<Closure> closure(LocalDate day);

    default boolean isOpen(LocalDate day) {
        return closure(day).isEmpty();
    }

    /** {@code day} itself when open, else the first open day after it. */
    default LocalDate openDayFrom(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) open = open.plusDays(1);
        return open;
    }

    /** The first open day after {@code day}, never {@code day} itself. */
    default LocalDate nextOpenDay(LocalDate day) {
        return openDayFrom(day.plusDays(1));
    }

    /**
     * The {@code n}th open day after {@code from}: the first day is left out, the last counted (Code Civ. Proc. 12).
     *
     * @param n  at least 1
     */
    default LocalDate plus(LocalDate from, int n) {
        if (n < 1) throw new IllegalArgumentException("a count is at least 1: " + n);
        LocalDate day = from;
        for (int i = 0; i < n; i++) day = nextOpenDay(day);
        return day;
    }

    /** The closed days from {@code first} to {@code last}, both inclusive, in order. */
    default List<ClosedDay> closedDays(LocalDate first, LocalDate last) {
        List<ClosedDay> closed = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate closedOn = day;
            closure(day).ifPresent(why -> closed.add(new ClosedDay(closedOn, why)));
        }
        return List.copyOf(closed);
    }
}

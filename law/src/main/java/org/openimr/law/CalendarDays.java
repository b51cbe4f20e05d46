package org.openimr.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every day counts, Code Civ. Proc. 12: what a bare "days" means. Knows no bounds. */
public final class CalendarDays implements WorkingCalendar {
    private static final Citation BASIS = Citation.ccp("12");
    static final CalendarDays INSTANCE = new CalendarDays();

    private CalendarDays() {}

    @Override
    public CountUnit unit() {
        return CountUnit.CALENDAR_DAYS;
    }

    @Override
    public Citation basis() {
        return BASIS;
    }

    @Override
    public Optional<Closure> closure(LocalDate day) {
        return Optional.empty();
    }

    @Override
    public LocalDate plus(LocalDate from, int n) {
        if (n < 1) throw new IllegalArgumentException("a count is at least 1: " + n);
        return from.plusDays(n);
    }

    @Override
    public List<ClosedDay> closedDays(LocalDate first, LocalDate last) {
        return List.of();
    }
}

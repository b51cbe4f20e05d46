package org.openimr.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Normal business days, Lab. Code 4600.4(b): every day but Saturday, Sunday, and the holidays on which the state's
 * offices close (Gov. Code 19853(a)). The definition is in force since 2020-01-01; the same days are used for earlier
 * dates with a lower grade.
 *
 * <p>The employee's own choice of a holiday (Lunar New Year, Genocide Remembrance Day, Juneteenth, Native American Day,
 * Diwali; Gov. Code 19853(e)) closes no office and is a business day here. Days the Governor appoints are not in the
 * statute: add them with {@link #with}.
 */
public final class BusinessCalendar implements WorkingCalendar {
    private static final Citation BASIS = Citation.laborCode("4600.4(b)");
    private static final LocalDate DEFINED_SINCE = LocalDate.of(2020, 1, 1);
    static final BusinessCalendar STATUTORY = new BusinessCalendar(ClosedDays.of(CountUnit.BUSINESS_DAYS));

    private final ClosedDays closed;

    private BusinessCalendar(ClosedDays closed) {
        this.closed = closed;
    }

    /** This calendar with more closed days, such as a day the Governor appoints (Gov. Code 19853(a)). */
    public BusinessCalendar with(Map<LocalDate, Closure> appointed) {
        return new BusinessCalendar(closed.and(appointed));
    }

    @Override
    public CountUnit unit() {
        return CountUnit.BUSINESS_DAYS;
    }

    @Override
    public Citation basis() {
        return BASIS;
    }

    @Override
    public Optional<Closure> closure(LocalDate day) {
        Optional<Closure> holiday = closed.on(day);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return weekend("Saturday", day);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) return weekend("Sunday", day);
        return holiday;
    }

    private static Optional<Closure> weekend(String name, LocalDate day) {
        Grade grade = day.isBefore(DEFINED_SINCE) ? Grade.SECONDARY : Grade.TEXT_READ;
        return Optional.of(new Closure(name, BASIS, grade));
    }
}

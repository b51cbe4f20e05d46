package org.openimr.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated rule that closes a day each year it is in force; an entry of the holiday register.
 *
 * @param calendar  which count the holiday interrupts
 * @param name      the holiday's name
 * @param date      how its date is found
 * @param inForce   holidays dated within this period exist; begins no earlier than the first year known here
 * @param weekend   what happens when the date is a Saturday or Sunday
 * @param citation  what makes it a holiday
 * @param read      dates for which the text was read: {@link Grade#TEXT_READ} inside, {@link Grade#SECONDARY} outside;
 *                  empty when it was not read at all
 * @param note      what a reader should know; may be empty
 */
public record HolidayRule(
        CountUnit calendar,
        String name,
        DayRule date,
        EffectivePeriod inForce,
        WeekendRule weekend,
        Citation citation,
        Optional<EffectivePeriod> read,
        Optional<String> note) {

    public HolidayRule {
        if (calendar == CountUnit.CALENDAR_DAYS)
            throw new IllegalArgumentException("calendar days have no holidays: " + name);
    }

    /** The holiday of {@code year}; empty when the rule is not in force on its date. */
    public Optional<Observance> in(int year) {
        LocalDate dated = date.in(year);
        return inForce.contains(dated)
                ? Optional.of(new Observance(this, dated, weekend.closedDay(dated), gradeOn(dated)))
                : Optional.empty();
    }

    HolidayRule inForce(EffectivePeriod period) {
        return new HolidayRule(calendar, name, date, period, weekend, citation, read, note);
    }

    HolidayRule unread() {
        return new HolidayRule(calendar, name, date, inForce, weekend, citation, Optional.empty(), note);
    }

    HolidayRule noted(String text) {
        return new HolidayRule(calendar, name, date, inForce, weekend, citation, read, Optional.of(text));
    }

    /** How well the closure for a holiday dated {@code dated} is known. */
    public Grade gradeOn(LocalDate dated) {
        boolean moved = weekend.closedDay(dated).filter(d -> !d.equals(dated)).isPresent();
        // the statute lets the Council name a day; which day it names is known from practice only
        if (moved && weekend == WeekendRule.COUNCIL_NAMES_ANOTHER_DAY) return Grade.SECONDARY;
        return read.filter(period -> period.contains(dated)).isPresent() ? Grade.TEXT_READ : Grade.SECONDARY;
    }

    /**
     * A holiday in one year.
     *
     * @param dated   its own date
     * @param closed  the weekday closed for it; empty when it falls on a weekend and closes no other day
     * @param grade   how well this year's closure is known
     */
    public record Observance(HolidayRule rule, LocalDate dated, Optional<LocalDate> closed, Grade grade) {
        Closure closure() {
            boolean moved = closed.filter(d -> !d.equals(dated)).isPresent();
            return new Closure(moved ? rule.name + " (observed)" : rule.name, rule.citation, grade);
        }
    }
}

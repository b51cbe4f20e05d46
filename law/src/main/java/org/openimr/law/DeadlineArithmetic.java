package org.openimr.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A deadline being worked out: the limit first, then what the manner of service adds, then the roll off a holiday. A
 * value; every call gives a new one.
 *
 * <p>That order is the order of the law: the extension lengthens the time, and only the last day of the whole time
 * gives way to a holiday (Code Civ. Proc. 1013, 12a). A step out of order is refused.
 */
public final class DeadlineArithmetic {
    private final List<Step> steps;

    DeadlineArithmetic(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Adds {@code n} days of any kind, Code Civ. Proc. 12. */
    public DeadlineArithmetic plusCalendarDays(int n) {
        return plus(n, Calendars.everyDay());
    }

    /** Adds {@code n} normal business days, Lab. Code 4600.4(b). */
    public DeadlineArithmetic plusBusinessDays(int n) {
        return plus(n, Calendars.business());
    }

    /** Adds {@code n} court days, Code Civ. Proc. 12a, 135. */
    public DeadlineArithmetic plusCourtDays(int n) {
        return plus(n, Calendars.court());
    }

    /**
     * Adds {@code n} days that are open on {@code calendar}.
     *
     * @param n  at least 1
     */
    public DeadlineArithmetic plus(int n, WorkingCalendar calendar) {
        if (!(last() instanceof Step.Start || last() instanceof Step.Count))
            throw new IllegalStateException("the limit is counted before the extension and the roll");
        LocalDate from = last().to();
        LocalDate to = calendar.plus(from, n);
        return and(new Step.Count(
                n, calendar.unit(), from, to, calendar.basis(), calendar.closedDays(from.plusDays(1), to)));
    }

    /** Adds what {@code method} gives, on the court calendar as the statute stands. */
    public DeadlineArithmetic servedBy(ServiceMethod method) {
        return servedBy(method, Calendars.court());
    }

    /**
     * Adds what {@code method} gave on the day from which the time runs (Code Civ. Proc. 1013, 1010.6); nothing for
     * personal service.
     */
    public DeadlineArithmetic servedBy(ServiceMethod method, CourtCalendar court) {
        if (!(last() instanceof Step.Count))
            throw new IllegalStateException("the manner of service extends a limit, once, before the roll");
        int days = method.days(steps.getFirst().to());
        if (days == 0) return this;
        WorkingCalendar calendar = switch (method.unit()) {
            case CALENDAR_DAYS -> Calendars.everyDay();
            case BUSINESS_DAYS -> Calendars.business();
            case COURT_DAYS -> court;
        };
        LocalDate from = last().to();
        LocalDate to = calendar.plus(from, days);
        return and(new Step.Extension(
                method, days, method.unit(), from, to, method.citation(), calendar.closedDays(from.plusDays(1), to)));
    }

    /** Moves a last day that is a holiday to the next day that is none, Code Civ. Proc. 12a. */
    public DeadlineArithmetic rolledForward() {
        return rolledForward(Calendars.court());
    }

    /** As {@link #rolledForward()}, by another calendar; adds no step when the last day is open. */
    public DeadlineArithmetic rolledForward(WorkingCalendar calendar) {
        LocalDate from = last().to();
        LocalDate to = calendar.openDayFrom(from);
        if (to.equals(from)) return this;
        return and(new Step.Roll(from, to, calendar.closedDays(from, to.minusDays(1)), calendar.basis()));
    }

    /**
     * The deadline.
     *
     * @param basis  clause that sets the limit
     */
    public Deadline under(Citation basis) {
        return new Deadline(last().to(), basis, steps);
    }

    private Step last() {
        return steps.getLast();
    }

    private DeadlineArithmetic and(Step step) {
        return new DeadlineArithmetic(
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}

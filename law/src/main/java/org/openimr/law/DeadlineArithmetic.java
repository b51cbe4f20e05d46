package org.openimr.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A deadline being worked out: the limit first, then its outer limit, what the manner of service adds, what an order
 * grants, the days it stood still, and the roll off a holiday. A value; every call gives a new one.
 *
 * <p>That order is the order of the law: the extension lengthens the time, and only the last day of the whole time
 * gives way to a holiday (Code Civ. Proc. 1013, 12a). A step out of order is refused.
 */
public final class DeadlineArithmetic {
    private final List<Step> steps;

    DeadlineArithmetic(List<Step> steps) {
        this.steps = steps;
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
        WorkingCalendar calendar = method.unit() == CountUnit.COURT_DAYS ? court : calendar(method.unit());
        LocalDate from = last().to();
        LocalDate to = calendar.plus(from, days);
        return and(new Step.Extension(
                method, days, method.unit(), from, to, method.citation(), calendar.closedDays(from.plusDays(1), to)));
    }

    /**
     * Ends the time on {@code outer} if that comes first; adds no step otherwise.
     *
     * @param because  words that follow "because", see {@link Step.Cap}
     */
    public DeadlineArithmetic notAfter(LocalDate outer, String because, Citation citation) {
        if (!(last() instanceof Step.Count))
            throw new IllegalStateException("an outer limit cuts a limit, before anything is added");
        if (!outer.isBefore(reached())) return this;
        return and(new Step.Cap(because, reached(), outer, citation));
    }

    /**
     * Adds {@code n} calendar days that an order grants in this case.
     *
     * @param n  at least 1
     */
    public DeadlineArithmetic granted(int n, String ground, Citation citation) {
        if (last() instanceof Step.Start || last() instanceof Step.Roll || last() instanceof Step.Held)
            throw new IllegalStateException("an order extends a limit before the days held and the roll");
        LocalDate from = reached();
        return and(new Step.Granted(n, ground, from, from.plusDays(n), citation));
    }

    /**
     * Gives back the days on which the time stood still: those after {@code heldFrom} (or after the event, if that is
     * later) up to and including {@code heldUntil}, in the unit of the limit. Adds no step when the time had ended
     * before, had not begun, or no day of the unit lies between. Holds are given in their order.
     */
    public DeadlineArithmetic held(LocalDate heldFrom, LocalDate heldUntil, Citation why) {
        if (last() instanceof Step.Start || last() instanceof Step.Roll)
            throw new IllegalStateException("days held are given back to a limit, before the roll");
        LocalDate started = steps.getFirst().to();
        LocalDate stopped = heldFrom.isBefore(started) ? started : heldFrom;
        if (stopped.isAfter(reached()) || !heldUntil.isAfter(stopped)) return this;
        CountUnit unit = ((Step.Count) steps.get(1)).unit();
        WorkingCalendar calendar = calendar(unit);
        int n = Math.toIntExact(stopped.plusDays(1)
                .datesUntil(heldUntil.plusDays(1))
                .filter(calendar::isOpen)
                .count());
        if (n == 0) return this;
        LocalDate to = calendar.plus(reached(), n);
        return and(new Step.Held(
                n,
                unit,
                stopped,
                heldUntil,
                reached(),
                to,
                why,
                calendar.closedDays(reached().plusDays(1), to)));
    }

    /** The day reached so far. */
    public LocalDate reached() {
        return last().to();
    }

    private static WorkingCalendar calendar(CountUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> Calendars.everyDay();
            case BUSINESS_DAYS -> Calendars.business();
            case COURT_DAYS -> Calendars.court();
        };
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
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new DeadlineArithmetic(List.copyOf(more));
    }
}

package org.openimr.process.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openimr.law.Calendars;

/**
 * On which day which application is received: business days only, in the order of the cases.
 *
 * <p>Simulated cases begin late enough for their decisions, and early enough for their last deadlines, to lie in the
 * years whose holidays are known.
 */
public final class Arrivals {
    /** Applications of 2025 (process, 15: 201,037 [S]) on about 250 business days. */
    public static final double PER_BUSINESS_DAY = 201_037 / 250.0;
    /** Applications of the month before the surge, and of the first month of it (summer of 2013). */
    public static final int MONTH_BEFORE = 4_410;

    public static final int MONTH_OF_SURGE = 15_731;
    private static final LocalDate SURGE_FROM = LocalDate.of(2013, 7, 1);
    private static final LocalDate EARLIEST = Calendars.FIRST_DAY.plusDays(105);
    private static final LocalDate LATEST = Calendars.LAST_DAY.minusDays(540);
    private static final int BUSINESS_DAYS_IN_A_MONTH = 21;

    private final int[] days;
    private final double usualPerDay;

    private Arrivals(int[] days, double usualPerDay) {
        this.days = days;
        this.usualPerDay = usualPerDay;
    }

    /** As many on every business day. */
    public static Arrivals steady(int cases, LocalDate from, double perBusinessDay) {
        if (cases < 1) throw new IllegalArgumentException("at least one case: " + cases);
        int[] days = new int[cases];
        fill(days, 0, cases, from, perBusinessDay);
        return new Arrivals(days, perBusinessDay);
    }

    /** Spread over the business days of the years, both inclusive. */
    public static Arrivals over(int cases, int firstYear, int lastYear) {
        LocalDate from = later(LocalDate.of(firstYear, 1, 1), EARLIEST);
        LocalDate to = earlier(LocalDate.of(lastYear, 12, 31), LATEST);
        if (to.isBefore(from))
            throw new IllegalArgumentException("years from " + EARLIEST.getYear() + " to "
                    + Calendars.LAST_DAY.getYear() + ": " + firstYear + "-" + lastYear);
        long open = from.datesUntil(to.plusDays(1))
                .filter(day -> Calendars.business().isOpen(day))
                .count();
        return steady(cases, from, (double) cases / open);
    }

    /**
     * The summer of 2013: {@value #MONTH_BEFORE} in July, {@value #MONTH_OF_SURGE} in August, and from September on as
     * many a month as before, until there are {@code cases}. Which months they were is our reading.
     */
    public static Arrivals summerOf2013(int cases) {
        double before = (double) MONTH_BEFORE / open(SURGE_FROM, SURGE_FROM.plusMonths(1));
        int[] days = new int[cases];
        int july = Math.min(cases, MONTH_BEFORE);
        fill(days, 0, july, SURGE_FROM, before);
        int august = Math.min(cases, MONTH_BEFORE + MONTH_OF_SURGE);
        LocalDate surge = SURGE_FROM.plusMonths(1);
        fill(days, july, august, surge, (double) MONTH_OF_SURGE / open(surge, surge.plusMonths(1)));
        fill(days, august, cases, surge.plusMonths(1), (double) MONTH_BEFORE / BUSINESS_DAYS_IN_A_MONTH);
        return new Arrivals(days, before);
    }

    private static void fill(int[] days, int from, int to, LocalDate first, double perDay) {
        double due = 0;
        LocalDate day = Calendars.business().openDayFrom(first);
        for (int i = from; i < to; ) {
            due += perDay;
            for (; due >= 1 && i < to; due--) days[i++] = Math.toIntExact(day.toEpochDay());
            day = Calendars.business().nextOpenDay(day);
        }
    }

    private static long open(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(day -> Calendars.business().isOpen(day))
                .count();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** How many cases there are. */
    public int cases() {
        return days.length;
    }

    /** California calendar day on which the case of that place is received. */
    public LocalDate day(int index) {
        return LocalDate.ofEpochDay(days[index]);
    }

    /** Applications on a business day that the reviewers are numbered for. */
    double usualPerDay() {
        return usualPerDay;
    }

    /** Received in each calendar month, in order: for a table. */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < days.length; ) {
            LocalDate first = day(i).withDayOfMonth(1);
            long end = first.plusMonths(1).toEpochDay();
            int from = i;
            while (i < days.length && days[i] < end) i++;
            months.add(new Month(first, i - from));
        }
        return months;
    }

    /** Applications of the month that begins on {@code first}. */
    public record Month(LocalDate first, int applications) {}
}

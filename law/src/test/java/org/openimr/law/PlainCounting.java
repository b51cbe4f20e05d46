package org.openimr.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A second, plain way of counting for the property tests: closed days are told by what the day is, not computed from
 * rules, and every count walks one day at a time. Shares no code with the calendars.
 */
final class PlainCounting {
    private PlainCounting() {}

    static boolean courtClosed(LocalDate day) {
        DayOfWeek w = day.getDayOfWeek();
        if (w == DayOfWeek.SATURDAY || w == DayOfWeek.SUNDAY) return true;
        int d = day.getDayOfMonth();
        int y = day.getYear();
        boolean monday = w == DayOfWeek.MONDAY;
        boolean friday = w == DayOfWeek.FRIDAY;
        return switch (day.getMonth()) {
            case JANUARY -> d == 1 || (monday && d == 2) || (monday && d > 14 && d < 22);
            case FEBRUARY -> d == 12 || (friday && d == 11) || (monday && d == 13) || (monday && d > 14 && d < 22);
            case MARCH -> d == 31 || (friday && d == 30);
            case APRIL -> monday && d == 1;
            case MAY -> monday && d > 24;
            case JUNE -> y >= 2023 && (d == 19 || (friday && d == 18) || (monday && d == 20));
            case JULY -> d == 4 || (friday && d == 3) || (monday && d == 5);
            case AUGUST -> false;
            case SEPTEMBER -> (monday && d < 8) || (y >= 2022 && friday && d > 21 && d < 29);
            case OCTOBER -> y <= 2021 && monday && d > 7 && d < 15;
            case NOVEMBER -> d == 11 || (friday && d == 10) || (monday && d == 12) || thanksgiving(w, d);
            case DECEMBER -> d == 25 || (friday && (d == 24 || d == 31)) || (monday && d == 26);
        };
    }

    static boolean stateClosed(LocalDate day) {
        DayOfWeek w = day.getDayOfWeek();
        if (w == DayOfWeek.SATURDAY || w == DayOfWeek.SUNDAY) return true;
        int d = day.getDayOfMonth();
        boolean monday = w == DayOfWeek.MONDAY;
        return switch (day.getMonth()) {
            case JANUARY -> d == 1 || (monday && (d == 2 || (d > 14 && d < 22)));
            case FEBRUARY -> monday && d > 14 && d < 22;
            case MARCH -> d == 31;
            case APRIL -> monday && d == 1;
            case MAY -> monday && d > 24;
            case JUNE, AUGUST, OCTOBER -> false;
            case JULY -> d == 4 || (monday && d == 5);
            case SEPTEMBER -> monday && d < 8;
            case NOVEMBER -> d == 11 || (w == DayOfWeek.FRIDAY && d == 10) || (monday && d == 12) || thanksgiving(w, d);
            case DECEMBER -> d == 25 || (monday && d == 26);
        };
    }

    private static boolean thanksgiving(DayOfWeek w, int d) {
        return (w == DayOfWeek.THURSDAY && d > 21 && d < 29) || (w == DayOfWeek.FRIDAY && d > 22 && d < 30);
    }

    static boolean closed(CountUnit unit, LocalDate day) {
        return switch (unit) {
            case CALENDAR_DAYS -> false;
            case BUSINESS_DAYS -> stateClosed(day);
            case COURT_DAYS -> courtClosed(day);
        };
    }

    static LocalDate count(CountUnit unit, LocalDate from, int n) {
        LocalDate day = from;
        int counted = 0;
        while (counted < n) {
            day = day.plusDays(1);
            if (!closed(unit, day)) counted++;
        }
        return day;
    }

    static LocalDate rolled(CountUnit unit, LocalDate day) {
        LocalDate open = day;
        while (closed(unit, open)) open = open.plusDays(1);
        return open;
    }
}

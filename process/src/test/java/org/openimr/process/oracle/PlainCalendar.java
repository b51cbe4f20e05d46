package org.openimr.process.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.openimr.law.ServiceMethod;

/**
 * A second, plain calendar for the oracle: a table of closed days, filled year by year from what each holiday is, and
 * counts that walk one day at a time. Days are numbers since 1970. Shares no code with the calendars it checks.
 */
final class PlainCalendar {
    static final int FIRST = day(2013, 1, 1);
    static final int END = day(2036, 1, 1);

    private static final boolean[] STATE = new boolean[END - FIRST];
    private static final boolean[] COURT = new boolean[END - FIRST];

    static {
        for (int d = FIRST; d < END; d++) {
            boolean weekend = weekday(d) > 5;
            STATE[d - FIRST] = weekend;
            COURT[d - FIRST] = weekend;
        }
        for (int y = 2013; y < 2037; y++) {
            both(day(y, 1, 1));
            both(nth(y, 1, 1, 3));
            court(day(y, 2, 12));
            both(nth(y, 2, 1, 3));
            both(day(y, 3, 31));
            both(lastMonday(y));
            if (y >= 2023) court(day(y, 6, 19));
            both(day(y, 7, 4));
            both(nth(y, 9, 1, 1));
            if (y >= 2022) court(nth(y, 9, 5, 4));
            if (y <= 2021) court(nth(y, 10, 1, 2));
            veterans(day(y, 11, 11));
            close(STATE, nth(y, 11, 4, 4));
            close(COURT, nth(y, 11, 4, 4));
            close(STATE, nth(y, 11, 4, 4) + 1);
            close(COURT, nth(y, 11, 4, 4) + 1);
            both(day(y, 12, 25));
        }
    }

    private PlainCalendar() {}

    static int day(int y, int m, int d) {
        return (int) LocalDate.of(y, m, d).toEpochDay();
    }

    /** 1 Monday to 7 Sunday; 1970-01-01 was a Thursday. */
    static int weekday(int d) {
        return Math.floorMod(d + 3, 7) + 1;
    }

    private static int nth(int y, int m, int weekday, int n) {
        int d = day(y, m, 1);
        int seen = 0;
        while (true) {
            if (weekday(d) == weekday && ++seen == n) return d;
            d++;
        }
    }

    private static int lastMonday(int y) {
        int d = day(y, 5, 31);
        while (weekday(d) != DayOfWeek.MONDAY.getValue()) d--;
        return d;
    }

    private static void close(boolean[] table, int d) {
        if (d >= FIRST && d < END) table[d - FIRST] = true;
    }

    /** A date that the state moves from Sunday to Monday and the courts from Saturday to Friday as well. */
    private static void both(int d) {
        close(STATE, weekday(d) == 7 ? d + 1 : d);
        court(d);
    }

    private static void court(int d) {
        close(COURT, weekday(d) == 7 ? d + 1 : weekday(d) == 6 ? d - 1 : d);
    }

    /** The state too moves a Saturday to the Friday before. */
    private static void veterans(int d) {
        int moved = weekday(d) == 7 ? d + 1 : weekday(d) == 6 ? d - 1 : d;
        close(STATE, moved);
        close(COURT, moved);
    }

    static boolean closed(char unit, int d) {
        if (unit == 'c') return false;
        if (d < FIRST || d >= END) throw new IllegalArgumentException("outside the table: " + LocalDate.ofEpochDay(d));
        return unit == 'b' ? STATE[d - FIRST] : COURT[d - FIRST];
    }

    /** The nth day after {@code d}: c every day, b the state's business days, k court days. */
    static int count(char unit, int d, int n) {
        int reached = d;
        for (int left = n; left > 0; ) {
            reached++;
            if (!closed(unit, reached)) left--;
        }
        return reached;
    }

    static int rolled(int d) {
        int open = d;
        while (closed('k', open)) open++;
        return open;
    }

    /** What a manner of service adds to a time that ends on {@code d} and began on {@code served}. */
    static int served(ServiceMethod method, int served, int d) {
        return switch (method) {
            case PERSONAL -> d;
            case MAIL_WITHIN_CALIFORNIA -> d + 5;
            case MAIL_ELSEWHERE_IN_US -> d + 10;
            case MAIL_ABROAD -> d + 20;
            case MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM -> d + (served >= day(2023, 1, 1) ? 12 : 5);
            case OVERNIGHT, FAX, ELECTRONIC -> count('k', d, 2);
        };
    }

    /** Seconds since 1970 of a minute in California: summer time from March's second Sunday to November's first. */
    static long second(int d, int minute) {
        int y = LocalDate.ofEpochDay(d).getYear();
        int begins = nth(y, 3, 7, 2);
        int ends = nth(y, 11, 7, 1);
        boolean summer = (d > begins || (d == begins && minute >= 180)) && (d < ends || (d == ends && minute < 60));
        return d * 86_400L + minute * 60L + (summer ? 7 : 8) * 3_600L;
    }
}

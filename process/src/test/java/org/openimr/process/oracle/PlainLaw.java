package org.openimr.process.oracle;

import static org.openimr.process.oracle.PlainCalendar.count;
import static org.openimr.process.oracle.PlainCalendar.day;
import static org.openimr.process.oracle.PlainCalendar.rolled;
import static org.openimr.process.oracle.PlainCalendar.second;
import static org.openimr.process.oracle.PlainCalendar.served;

import org.openimr.law.ServiceMethod;

/** Section 6 of the process once more, as plainly as can be: numbers, loops, nothing shared with the rules. */
final class PlainLaw {
    static final int NO_DOUBT = Integer.MIN_VALUE;
    static final int FOR_EVER = Integer.MAX_VALUE;
    private static final int FORMULARY = day(2018, 1, 1);
    private static final int FINAL_RULES = day(2014, 2, 12);

    /**
     * What a rule should answer.
     *
     * @param kind  d ends on a day, s ends at a second, n not begun, h stands still, o at once, u not set, x no rule
     */
    record Answer(char kind, long last, int doubtFrom, int doubtTo) {
        static Answer of(char kind) {
            return new Answer(kind, 0, NO_DOUBT, NO_DOUBT);
        }

        Answer doubting(int from, int to) {
            return new Answer(kind, last, from, to);
        }
    }

    private PlainLaw() {}

    static Answer answer(Row row, PlainCase c) {
        boolean before2018 = c.day() < FORMULARY;
        return switch (row) {
            case R1, R1F, R2, R3, R4, R5C, R5P, R7R, R7P -> before2018 ? Answer.of('x') : review(row, c);
            case R6, TARGET -> days(c, c.day(), 'b', 5);
            case R9 -> application(c, 30);
            case R10 -> judged(c) < FORMULARY ? Answer.of('x') : formulary(c);
            case R11 -> service(c, 30);
            case R12 -> c.state() == 0 ? Answer.of('n') : service(c, c.flag() && c.day() >= FORMULARY ? 10 : 30);
            case R13 -> c.day() < FINAL_RULES ? days(c, c.day(), 'c', 15) : days(c, c.day(), 'b', 5);
            case R14 -> days(c, c.day(), 'b', 1);
            case R15 -> days(c, c.day(), 'c', c.method() == ServiceMethod.ELECTRONIC ? 12 : 15);
            case R15S -> days(c, c.day(), 'c', 10);
            case R16, R16S, R17X -> hours(c, second(c.day(), c.minute()), 24, 0);
            case R17 -> days(c, c.day(), 'c', 15);
            case R18 -> Answer.of('o');
            case R19 -> days(c, c.day(), 'c', 5);
            case R20 -> days(c, c.day(), 'b', 5);
            case R21, R22, R23, R24R, R24F, R24X -> decision(row, c);
            case R25 -> authorization(c);
            case R26 -> days(c, c.day(), 'c', 20);
            case R27 -> service(c, 30);
            case R28 -> Answer.of('u');
        };
    }

    private static Answer review(Row row, PlainCase c) {
        return switch (row) {
            case R1 -> held(c, c.day(), 'b', Math.min(count('b', c.day(), 5), c.other() + 14), false);
            case R1F -> days(c, c.day(), 'b', 5);
            case R2, R7R -> days(c, c.day(), 'c', 30);
            case R3 -> hours(c, second(c.day(), c.minute()), 72, 0);
            case R4, R5C -> hours(c, second(c.day(), c.minute()), 24, 0);
            case R5P -> days(c, c.day(), 'b', 2);
            case R7P ->
                c.day() <= c.secondDay()
                        ? Answer.of('n')
                        : held(c, c.day(), 'b', Math.min(count('b', c.day(), 5), c.other() + 14), false);
            default -> throw new IllegalArgumentException(row.name());
        };
    }

    /** The day whose law judges an application: service, or the decision where none is proved. */
    static int judged(PlainCase c) {
        return c.flag() ? c.day() : c.other();
    }

    private static Answer application(PlainCase c, int n) {
        if (c.flag()) return service(c, n);
        Answer counted = days(c, c.other(), 'c', n);
        return counted.kind() == 'd' ? counted.doubting((int) counted.last() + 1, FOR_EVER) : counted;
    }

    private static Answer formulary(PlainCase c) {
        Answer whole = application(c, 10);
        if (!c.flag() || whole.kind() != 'd' || c.method() == ServiceMethod.PERSONAL) return whole;
        Answer bare = days(c, c.day(), 'c', 10);
        if (bare.kind() != 'd' || bare.last() >= whole.last()) return whole;
        return whole.doubting((int) bare.last() + 1, (int) whole.last());
    }

    private static Answer service(PlainCase c, int n) {
        return held(c, c.day(), 'c', served(c.method(), c.day(), c.day() + n), true);
    }

    private static Answer authorization(PlainCase c) {
        int limit = count('b', c.day(), 5);
        return held(c, c.day(), 'b', c.flag() ? Math.min(limit, c.secondDay()) : limit, false);
    }

    private static Answer decision(Row row, PlainCase c) {
        boolean requestLast = c.secondDay() < c.day() || (c.secondDay() == c.day() && c.secondMinute() < c.minute());
        int start = requestLast ? c.day() : c.secondDay();
        int minute = requestLast ? c.minute() : c.secondMinute();
        boolean formulary = row == Row.R22 || row == Row.R24F;
        int judged = c.state() == 0 ? c.day() : start;
        if (formulary && judged < FORMULARY) return Answer.of('x');
        if (c.state() == 0) return Answer.of('n');
        int granted = row == Row.R24R || row == Row.R24F || row == Row.R24X ? 3 : c.granted();
        if (row == Row.R23 || row == Row.R24X) return hours(c, second(start, minute), 72, 24 * granted);
        if (!formulary) return held(c, start, 'c', start + 30 + granted, true);
        Answer whole = held(c, start, 'b', count('b', start, 5) + granted, granted > 0);
        if (granted == 0 || whole.kind() != 'd') return whole;
        Answer bare = held(c, start, 'b', count('b', start, 5), false);
        if (bare.kind() != 'd' || bare.last() >= whole.last()) return whole;
        return whole.doubting((int) bare.last() + 1, (int) whole.last());
    }

    private static Answer days(PlainCase c, int start, char unit, int n) {
        return held(c, start, unit, count(unit, start, n), unit == 'c');
    }

    private static Answer held(PlainCase c, int start, char unit, int reached, boolean rolls) {
        int last = reached;
        for (int[] hold : c.holds()) {
            if (hold[2] < 0) {
                if (hold[0] <= last) return Answer.of('h');
                continue;
            }
            int stopped = Math.max(hold[0], start);
            if (stopped > last) continue;
            int back = 0;
            for (int d = stopped + 1; d <= hold[2]; d++) if (!PlainCalendar.closed(unit, d)) back++;
            last = count(unit, last, back);
        }
        return new Answer('d', rolls ? rolled(last) : last, NO_DOUBT, NO_DOUBT);
    }

    private static Answer hours(PlainCase c, long start, int hours, int granted) {
        long last = start + (hours + granted) * 3_600L;
        for (int[] hold : c.holds()) {
            long from = second(hold[0], hold[1]);
            if (hold[2] < 0) {
                if (from <= last) return Answer.of('h');
                continue;
            }
            long stopped = Math.max(from, start);
            long until = second(hold[2], hold[3]);
            if (stopped <= last && until > stopped) last += until - stopped;
        }
        return new Answer('s', last, NO_DOUBT, NO_DOUBT);
    }
}

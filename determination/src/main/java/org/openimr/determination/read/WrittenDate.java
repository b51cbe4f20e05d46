package org.openimr.determination.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A date found in running text: {@code 06/14/2012}, {@code 4-1-13}, {@code 10/10/ 2016}, {@code November 30, 2012}, or
 * one whose hyphen was lost at a line end, {@code 10-142016}.
 *
 * @param start  first character
 * @param end    exclusive
 * @param dates  what it can mean; more than one only where a hyphen was lost
 */
record WrittenDate(int start, int end, List<LocalDate> dates) {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH_LETTERS = "JFMASOND";
    private static final int CENTURY = 2000;
    /** Two-digit years above this one belong to the last century. */
    private static final int LAST_YEAR_OF_THIS_CENTURY = 49;

    private static final int CENTURY_YEARS = 100;

    WrittenDate {
        dates = List.copyOf(dates);
    }

    /** The first date that starts in the stretch. */
    static Optional<WrittenDate> first(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean starts = at == 0 || !Scan.isWordCharacter(text.charAt(at - 1));
            if (starts && (Scan.isDigit(c) || MONTH_LETTERS.indexOf(c) >= 0)) {
                Optional<WrittenDate> date = at(text, at, to);
                if (date.isPresent()) return date;
            }
        }
        return Optional.empty();
    }

    /** A date right at {@code at}. */
    static Optional<WrittenDate> at(String text, int at, int to) {
        return Scan.isDigit(text.charAt(at)) ? numeric(text, at, to) : spelled(text, at, to);
    }

    private static Optional<WrittenDate> numeric(String text, int at, int to) {
        int monthEnd = digits(text, at, to);
        int separatorAt = Scan.skipSpaces(text, monthEnd, to);
        if (separatorAt >= to || !isSeparator(text.charAt(separatorAt))) return Optional.empty();
        char separator = text.charAt(separatorAt);
        int dayAt = Scan.skipSpaces(text, separatorAt + 1, to);
        int dayEnd = digits(text, dayAt, to);
        if (monthEnd - at > 4 || dayEnd == dayAt || dayEnd - dayAt > 6) return Optional.empty();
        int secondAt = Scan.skipSpaces(text, dayEnd, to);
        if (secondAt < to && text.charAt(secondAt) == separator && monthEnd - at <= 2 && dayEnd - dayAt <= 2) {
            int yearAt = Scan.skipSpaces(text, secondAt + 1, to);
            int yearEnd = digits(text, yearAt, to);
            int width = yearEnd - yearAt;
            if (width != 2 && width != 4) return Optional.empty();
            return of(
                    at,
                    yearEnd,
                    date(number(text, yearAt, yearEnd), number(text, at, monthEnd), number(text, dayAt, dayEnd))
                            .map(List::of)
                            .orElse(List.of()));
        }
        return LostHyphen.read(text, at, monthEnd, dayAt, dayEnd).flatMap(dates -> of(at, dayEnd, dates));
    }

    private static Optional<WrittenDate> of(int start, int end, List<LocalDate> dates) {
        return dates.isEmpty() ? Optional.empty() : Optional.of(new WrittenDate(start, end, dates));
    }

    private static Optional<WrittenDate> spelled(String text, int at, int to) {
        char first = text.charAt(at);
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).charAt(0) != first) continue;
            int nameEnd = nameEnd(text, MONTHS.get(month - 1), at, to);
            if (nameEnd < 0) continue;
            int dayAt = Scan.skipSpaces(text, nameEnd, to);
            int dayEnd = digits(text, dayAt, to);
            int yearAt = dayEnd;
            if (Scan.at(text, "st", yearAt, to)
                    || Scan.at(text, "nd", yearAt, to)
                    || Scan.at(text, "rd", yearAt, to)
                    || Scan.at(text, "th", yearAt, to)) yearAt += 2;
            if (yearAt < to && text.charAt(yearAt) == ',') yearAt++;
            yearAt = Scan.skipSpaces(text, yearAt, to);
            int yearEnd = digits(text, yearAt, to);
            if (dayEnd == dayAt || dayEnd - dayAt > 2 || yearEnd - yearAt != 4) return Optional.empty();
            return of(
                    at,
                    yearEnd,
                    date(number(text, yearAt, yearEnd), month, number(text, dayAt, dayEnd))
                            .map(List::of)
                            .orElse(List.of()));
        }
        return Optional.empty();
    }

    private static int nameEnd(String text, String month, int at, int to) {
        if (Scan.at(text, month, at, to)) return at + month.length();
        if (text.regionMatches(at, month, 0, 3)) {
            int end = at + (Scan.at(text, "Sept", at, to) ? 4 : 3);
            if (end < to && text.charAt(end) == '.') return end + 1;
            if (end < to && text.charAt(end) == ' ') return end;
        }
        return -1;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        int full = year >= CENTURY_YEARS
                ? year
                : year > LAST_YEAR_OF_THIS_CENTURY ? CENTURY - CENTURY_YEARS + year : CENTURY + year;
        try {
            return month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= YearMonth.of(full, month).lengthOfMonth()
                    ? Optional.of(LocalDate.of(full, month, day))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = number * 10 + (text.charAt(i) - '0');
        return number;
    }

    private static int digits(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 7 && Scan.isDigit(text.charAt(at))) at++;
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.';
    }
}

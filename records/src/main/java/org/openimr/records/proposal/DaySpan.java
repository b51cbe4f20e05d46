package org.openimr.records.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, or all days from one to another, as words of a list give it. */
record DaySpan(LocalDate first, LocalDate last) {
    private static final Pattern MONTH = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{4})(?![\\d/])");

    /** From the earliest to the latest day named; a month counts from its first day to its last. */
    static Optional<DaySpan> in(ReadLine line) {
        List<LocalDate> days = new ArrayList<>();
        for (DateText date : DateText.in(line, false)) days.add(date.day());
        Matcher month = MONTH.matcher(line.plain());
        while (month.find()) {
            int number = Integer.parseInt(month.group(1));
            if (number < 1 || number > 12) continue;
            YearMonth whole = YearMonth.of(Integer.parseInt(month.group(2)), number);
            days.add(whole.atDay(1));
            days.add(whole.atEndOfMonth());
        }
        days.sort(LocalDate::compareTo);
        return days.isEmpty() ? Optional.empty() : Optional.of(new DaySpan(days.getFirst(), days.getLast()));
    }
}

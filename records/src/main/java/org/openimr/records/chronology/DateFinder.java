package org.openimr.records.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.chronology.EventDate.Basis;

/** Finds dates in a passage, in the styles of American and Spanish clinics. */
final class DateFinder {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern NUMERIC =
            Pattern.compile("\\b(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b(?![/-]\\d)");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/-](\\d{1,2})(?!\\d|[/%-]|\\.\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,$#-])(19[5-9]\\d|20[0-4]\\d)(?![\\d/.-]{0,12}\\d)");

    /** What may stand before a day and month without a year; without it 8/10 is a score. */
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?i).*\\b(on|of|since|until|from|last|el|del|desde|rtc|dated|injection|seen|to|through|and|stopped|stop|off work|only)\\s$");

    private static final Pattern MOSTLY_BEFORE_DAY =
            Pattern.compile("(?i).*\\b(on|of|since|until|el|del|desde|rtc|dated|injection|stopped|off work)\\s$");

    private static final Pattern ONLY_BEFORE_DAY = Pattern.compile("(?i).*\\b(on|since|until|el|desde|rtc|dated)\\s$");

    /** Characters before a day in which such a word stands, and the one before it. */
    private static final int WORD = 20;

    /** A day without a year is taken from the coming months rather than from so long ago, in days. */
    private static final int LONG_AGO = 240;

    private static final int SOON = 125;

    /** Has every day that any year has. */
    private static final String LEAP_YEAR = "2000";

    private DateFinder() {}

    /**
     * A date in a passage.
     *
     * @param start  first character
     * @param end    exclusive
     */
    record Found(int start, int end, EventDate date) {}

    /**
     * All dates of a passage, in its order.
     *
     * @param anchor  day of the document or entry, which supplies the year where none is written
     */
    static List<Found> in(Passage passage, Map<TermList, List<Hit>> hits, Optional<LocalDate> anchor, boolean ahead) {
        List<Found> found = new ArrayList<>();
        String text = passage.text();
        for (Matcher m = ISO.matcher(text); m.find(); ) {
            day(m.group(1), m.group(2), m.group(3)).ifPresent(day -> add(found, m, EventDate.day(day, Basis.STATED)));
        }
        for (Matcher m = NUMERIC.matcher(text); m.find(); ) {
            numeric(m).ifPresent(day -> add(found, m, EventDate.day(day, Basis.STATED)));
        }
        named(passage, hits, anchor, ahead, found);
        for (Matcher m = DAY_AND_MONTH.matcher(text); m.find(); ) {
            boolean opens = m.start() == 0 && passage.opensLine() && !m.group(2).equals("10");
            if (!opens && !isTold(text.substring(Math.max(0, m.start() - WORD), m.start()), m, hits)) continue;
            supplied(m.group(1), m.group(2), anchor, ahead).ifPresent(date -> add(found, m, date));
        }
        new RelativeDates(anchor).in(text).forEach(date -> add(found, date));
        for (Matcher m = YEAR.matcher(text); m.find(); ) {
            add(found, m, EventDate.year(Year.of(Integer.parseInt(m.group(1))), Basis.STATED));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** A number over ten is a score, unless a word before it can only stand before a day. */
    private static boolean isTold(String before, Matcher m, Map<TermList, List<Hit>> hits) {
        boolean score = m.group(2).equals("10") || m.group(2).equals("5");
        boolean pain = hits.getOrDefault(TermList.CUES, List.of()).stream()
                .anyMatch(hit -> hit.name().equals("PAIN"));
        return (score && pain)
                ? ONLY_BEFORE_DAY.matcher(before).matches()
                : (score ? MOSTLY_BEFORE_DAY : BEFORE_DAY).matcher(before).matches();
    }

    private static void add(List<Found> found, Matcher m, EventDate date) {
        add(found, new Found(m.start(), m.end(), date));
    }

    private static void add(List<Found> found, Found date) {
        boolean taken = found.stream().anyMatch(other -> other.start() < date.end() && date.start() < other.end());
        if (!taken) found.add(date);
    }

    /** Month, day, year as Americans write; day first only where there is no such month. */
    private static Optional<LocalDate> numeric(Matcher m) {
        String year = m.group(4).length() == 2 ? century(m.group(4)) : m.group(4);
        Optional<LocalDate> american = day(year, m.group(1), m.group(3));
        return american.isPresent() ? american : day(year, m.group(3), m.group(1));
    }

    private static String century(String digits) {
        return (Integer.parseInt(digits) > 50 ? "19" : "20") + digits;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EventDate> supplied(String month, String day, Optional<LocalDate> anchor, boolean ahead) {
        if (anchor.isEmpty()) return Optional.empty();
        return day(LEAP_YEAR, month, day)
                .flatMap(date -> nearest(MonthDay.from(date), anchor.get(), ahead))
                .map(date -> EventDate.day(date, Basis.YEAR_SUPPLIED));
    }

    /**
     * The latest such day up to the anchor, or the first from it; of a day that is so long ago the next, where that comes
     * soon. February 29 is no day of most years: then there may be none.
     */
    private static Optional<LocalDate> nearest(MonthDay day, LocalDate anchor, boolean ahead) {
        int year = anchor.getYear();
        boolean passed = !day.isAfter(MonthDay.from(anchor));
        if (ahead) return in(passed && !day.equals(MonthDay.from(anchor)) ? year + 1 : year, day);
        int last = passed ? year : year - 1;
        Optional<LocalDate> past = in(last, day);
        Optional<LocalDate> coming = in(last + 1, day).filter(next -> next.isBefore(anchor.plusDays(SOON)));
        boolean longAgo =
                past.filter(then -> !then.isBefore(anchor.minusDays(LONG_AGO))).isEmpty();
        return longAgo ? coming.or(() -> past) : past;
    }

    private static Optional<LocalDate> in(int year, MonthDay day) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }

    private static void named(
            Passage passage,
            Map<TermList, List<Hit>> hits,
            Optional<LocalDate> anchor,
            boolean ahead,
            List<Found> found) {
        for (Hit hit : hits.getOrDefault(TermList.MONTHS, List.of())) {
            MonthWords.at(passage, hit).ifPresent(words -> {
                if (words.day().isEmpty() && words.year().isEmpty() && !words.told()) return;
                EventDate date = words.date(anchor, ahead);
                if (date.first().isPresent()) add(found, new Found(words.start(), words.end(), date));
            });
        }
    }

    /** A month that the document's year is given to. */
    static EventDate suppliedMonth(int month, Optional<LocalDate> anchor, boolean ahead) {
        if (anchor.isEmpty()) return EventDate.UNKNOWN;
        YearMonth own = YearMonth.from(anchor.get());
        YearMonth thisYear = YearMonth.of(own.getYear(), month);
        YearMonth near = ahead
                ? (thisYear.isBefore(own) ? thisYear.plusYears(1) : thisYear)
                : (thisYear.isAfter(own) ? thisYear.minusYears(1) : thisYear);
        return EventDate.month(near, Basis.YEAR_SUPPLIED);
    }

    /** A day that the document's year is given to. */
    static EventDate suppliedDay(int month, int day, Optional<LocalDate> anchor, boolean ahead) {
        return supplied(String.valueOf(month), String.valueOf(day), anchor, ahead)
                .orElse(EventDate.UNKNOWN);
    }
}

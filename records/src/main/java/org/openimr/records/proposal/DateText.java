package org.openimr.records.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day in a line.
 *
 * @param start  where it begins in the plain line
 * @param end    where it ends, exclusive
 */
record DateText(LocalDate day, int start, int end) {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("ene", 1),
            Map.entry("abr", 4),
            Map.entry("ago", 8),
            Map.entry("set", 9),
            Map.entry("dic", 12));
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio"
            + "|agosto|septiembre|setiembre|octubre|noviembre|diciembre)";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?: de)? " + MONTH + "\\.?(?: del?)?,? (\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
    /** Two-figure years up to this one belong to this century. */
    private static final int LAST_SHORT_YEAR = 49;

    /**
     * The days of a line, in order.
     *
     * @param dayBeforeMonth  how numbers alone are read where both readings are possible
     */
    static List<DateText> in(ReadLine line, boolean dayBeforeMonth) {
        List<DateText> found = new ArrayList<>();
        each(MONTH_FIRST, line, m -> day(m.group(3), month(m.group(1)), m.group(2)), found);
        each(DAY_FIRST, line, m -> day(m.group(3), month(m.group(2)), m.group(1)), found);
        each(ISO, line, m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)), found);
        each(NUMERIC, line, m -> numeric(m, dayBeforeMonth), found);
        found.sort((one, other) -> Integer.compare(one.start, other.start));
        return found;
    }

    /** Whether the line is a day written with its month's name, or begins with one and goes on with what it is about. */
    static boolean isWrittenAlone(ReadLine line) {
        return Stream.of(MONTH_FIRST, DAY_FIRST)
                .map(pattern -> pattern.matcher(line.plain()))
                .anyMatch(matcher -> matcher.lookingAt() && isAlone(line.plain().substring(matcher.end())));
    }

    private static boolean isAlone(String rest) {
        return rest.isBlank() || rest.strip().startsWith("re:") || rest.strip().startsWith("to:");
    }

    /** Whether the papers write the day before the month: some number says so, and none the contrary. */
    static boolean dayBeforeMonth(Part part) {
        return part.lines().anyMatch(line -> hasImpossible(line, 3))
                ? false
                : part.lines().anyMatch(line -> hasImpossible(line, 1));
    }

    /** Whether a number in that place cannot be a month. */
    private static boolean hasImpossible(ReadLine line, int group) {
        Matcher matcher = NUMERIC.matcher(line.plain());
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(group)) > 12) return true;
        }
        return false;
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher matcher);
    }

    private static void each(Pattern pattern, ReadLine line, Reading reading, List<DateText> found) {
        Matcher matcher = pattern.matcher(line.plain());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            reading.of(matcher).ifPresent(day -> found.add(new DateText(day, start, end)));
        }
    }

    private static Optional<LocalDate> numeric(Matcher matcher, boolean dayBeforeMonth) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean dayFirst = first > 12 || (dayBeforeMonth && second <= 12);
        return dayFirst
                ? day(matcher.group(4), second, matcher.group(1))
                : day(matcher.group(4), first, matcher.group(3));
    }

    private static int month(String name) {
        return Optional.ofNullable(MONTHS.get(name.substring(0, 3))).orElseThrow();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(day);
        int full = Integer.parseInt(year);
        if (year.length() == 2) full += full <= LAST_SHORT_YEAR ? 2000 : 1900;
        if (month < 1 || month > 12 || number < 1) return Optional.empty();
        YearMonth of = YearMonth.of(full, month);
        return of.isValidDay(number) ? Optional.of(of.atDay(number)) : Optional.empty();
    }
}

package org.openimr.records.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an event as far as the text tells it: {@code 2016-03-15}, {@code 2016-03}, {@code 2016}, each with
 * {@code ~} before it where it is only approximate, or {@code unknown}.
 *
 * @param approximate  the text says "about", or fixes the day only roughly
 * @param month        1 to 12; absent unless the year is present
 * @param day          absent unless the month is present; exists in that month
 */
public record LabelDate(boolean approximate, OptionalInt year, OptionalInt month, OptionalInt day) {
    /** No date is told. */
    public static final LabelDate UNKNOWN =
            new LabelDate(false, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final Pattern FORM = Pattern.compile("(~?)(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public LabelDate {
        boolean dayAlone = day.isPresent() && month.isEmpty();
        boolean monthAlone = month.isPresent() && year.isEmpty();
        boolean nothingAbout = approximate && year.isEmpty();
        if (dayAlone || monthAlone || nothingAbout) {
            throw new IllegalArgumentException("a day needs its month, a month its year");
        }
        if (month.isPresent()) {
            YearMonth inYear = YearMonth.of(year.orElseThrow(), month.getAsInt());
            if (day.isPresent() && !inYear.isValidDay(day.getAsInt())) {
                throw new IllegalArgumentException("no day " + day.getAsInt() + " in " + inYear);
            }
        }
    }

    /** @throws IllegalArgumentException unless written in one of the forms above */
    public static LabelDate of(String text) {
        if (text.equals("unknown")) return UNKNOWN;
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("no date: " + text);
        return new LabelDate(!matcher.group(1).isEmpty(), number(matcher, 2), number(matcher, 3), number(matcher, 4));
    }

    private static OptionalInt number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Whether {@code date} agrees in everything the text tells; an unknown date agrees with each. */
    public boolean covers(LocalDate date) {
        return (year.isEmpty() || year.getAsInt() == date.getYear())
                && (month.isEmpty() || month.getAsInt() == date.getMonthValue())
                && (day.isEmpty() || day.getAsInt() == date.getDayOfMonth());
    }

    @Override
    public String toString() {
        if (year.isEmpty()) return "unknown";
        StringBuilder text = new StringBuilder(approximate ? "~" : "");
        text.append("%04d".formatted(year.getAsInt()));
        month.ifPresent(number -> text.append("-%02d".formatted(number)));
        day.ifPresent(number -> text.append("-%02d".formatted(number)));
        return text.toString();
    }
}

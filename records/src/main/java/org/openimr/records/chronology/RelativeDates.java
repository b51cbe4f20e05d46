package org.openimr.records.chronology;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.records.chronology.EventDate.Basis;

/** Dates told from the document's day: "tomorrow", "last week", "two weeks ago". Without that day none is found. */
record RelativeDates(Optional<LocalDate> anchor) {
    private static final Pattern DAYS = Pattern.compile(
            "(?i)\\b(today|hoy|this morning|yesterday|ayer|tomorrow|ma\u00f1ana mismo|last night|last week|la semana pasada|next week)\\b");
    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen) "
                    + "(days?|weeks?|months?|years?) ago\\b");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    List<DateFinder.Found> in(String text) {
        List<DateFinder.Found> found = new ArrayList<>();
        if (anchor.isEmpty()) return found;
        LocalDate day = anchor.get();
        for (Matcher m = DAYS.matcher(text); m.find(); ) {
            EventDate date = switch (m.group(1).toLowerCase(Locale.ROOT)) {
                case "yesterday", "ayer", "last night" -> at(day.minusDays(1));
                case "tomorrow" -> at(day.plusDays(1));
                case "last week", "la semana pasada" -> at(day.minusWeeks(1)).about();
                case "next week" -> at(day.plusWeeks(1)).about();
                default -> at(day);
            };
            found.add(new DateFinder.Found(m.start(), m.end(), date));
        }
        for (Matcher m = AGO.matcher(text); m.find(); ) {
            found.add(new DateFinder.Found(m.start(), m.end(), ago(number(m.group(1)), m.group(2))));
        }
        return found;
    }

    private EventDate ago(int number, String unit) {
        LocalDate day = anchor.orElseThrow();
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'd' -> at(day.minusDays(number));
            case 'w' -> at(day.minusWeeks(number)).about();
            case 'm' ->
                EventDate.month(YearMonth.from(day.minusMonths(number)), Basis.RELATIVE)
                        .about();
            default ->
                EventDate.year(Year.from(day.minusYears(number)), Basis.RELATIVE)
                        .about();
        };
    }

    private static EventDate at(LocalDate day) {
        return EventDate.day(day, Basis.RELATIVE);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) return Integer.parseInt(word);
        return switch (Token.plain(word)) {
            case "a", "an" -> 1;
            case "fourteen" -> 14;
            case "eighteen" -> 18;
            default -> WORDS.indexOf(Token.plain(word));
        };
    }
}

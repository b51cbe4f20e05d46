package org.openimr.server.desk.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.openimr.records.chronology.EventDate;

/**
 * The day of an event as far as it is known.
 *
 * @param first        first day that it may have been; empty where nothing is known
 * @param precision    how much of it is known
 * @param approximate  it is known only roughly
 */
public record EventDay(Optional<LocalDate> first, EventDate.Precision precision, boolean approximate) {
    /** Nothing is known. */
    public static final EventDay UNKNOWN = new EventDay(Optional.empty(), EventDate.Precision.NONE, false);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final String ABOUT = "~";

    public EventDay {
        if (first.isEmpty() != (precision == EventDate.Precision.NONE)) {
            throw new IllegalArgumentException("a day has a precision, no day has none");
        }
        if (first.isEmpty() && approximate) throw new IllegalArgumentException("nothing is known, so not roughly");
    }

    static EventDay of(EventDate date) {
        return new EventDay(date.first(), date.precision(), date.approximate());
    }

    static EventDay on(LocalDate day) {
        return new EventDay(Optional.of(day), EventDate.Precision.DAY, false);
    }

    /** Reads what {@link #toString} writes: 2016-03-15, 2016-03, 2016, with ~ before it for roughly, or nothing. */
    public static Optional<EventDay> parse(String written) {
        String text = written.strip();
        if (text.isEmpty()) return Optional.of(UNKNOWN);
        boolean about = text.startsWith(ABOUT);
        String day = about ? text.substring(ABOUT.length()).strip() : text;
        try {
            if (day.matches("\\d{4}")) return known(Year.parse(day).atDay(1), EventDate.Precision.YEAR, about);
            if (day.matches("\\d{4}-\\d\\d")) {
                return known(YearMonth.parse(day).atDay(1), EventDate.Precision.MONTH, about);
            }
            // A day can be written with more figures for its year than a database keeps.
            return day.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? known(LocalDate.parse(day), EventDate.Precision.DAY, about)
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<EventDay> known(LocalDate first, EventDate.Precision precision, boolean about) {
        return Optional.of(new EventDay(Optional.of(first), precision, about));
    }

    /** "Mar 15, 2016", "Mar 2016", "2016", with "about" before it if it is known only roughly; "no date". */
    public String words() {
        return (approximate ? "about " : "") + plain();
    }

    /** In a sentence: "on Mar 15, 2016", "in about 2016", "on a day that is not told". */
    String phrase() {
        return switch (precision) {
            case DAY -> (approximate ? "about " : "on ") + plain();
            case MONTH, YEAR -> "in " + words();
            case NONE -> "on a day that is not told";
        };
    }

    private String plain() {
        return first.map(day -> switch (precision) {
                    case DAY, NONE -> DAY.format(day);
                    case MONTH -> MONTH.format(day);
                    case YEAR -> String.valueOf(day.getYear());
                })
                .orElse("no date");
    }

    @Override
    public String toString() {
        return (approximate ? ABOUT : "") + first.map(precision::of).orElse("");
    }
}

package org.openimr.records.chronology;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The day of an event as far as the text tells it.
 *
 * @param first        first day that it may have been; empty where nothing is told
 * @param precision    how much of it is told
 * @param approximate  the text says "about", or fixes it only roughly
 * @param basis        where it comes from
 */
public record EventDate(Optional<LocalDate> first, Precision precision, boolean approximate, Basis basis) {
    /** Nothing is told. */
    public static final EventDate UNKNOWN = new EventDate(Optional.empty(), Precision.NONE, false, Basis.NONE);

    /** How much of a date is told. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        NONE;

        private static final DateTimeFormatter YEAR_WRITTEN = DateTimeFormatter.ofPattern("uuuu");

        /** As much of a day as is told: {@code 2016-03-15}, {@code 2016-03}, {@code 2016}. */
        public String of(LocalDate first) {
            return switch (this) {
                case DAY, NONE -> first.toString();
                case MONTH -> YearMonth.from(first).toString();
                case YEAR -> YEAR_WRITTEN.format(first);
            };
        }
    }

    /** Where a date comes from. */
    public enum Basis {
        /** Written with its year. */
        STATED,
        /** Written without its year, which was taken from the document's day. */
        YEAR_SUPPLIED,
        /** Told as an interval from the document's day: "last week". */
        RELATIVE,
        /** Day of the document, or of the entry in a document of many days. */
        DOCUMENT,
        NONE
    }

    public EventDate {
        if (first.isEmpty() != (precision == Precision.NONE) || first.isEmpty() != (basis == Basis.NONE)) {
            throw new IllegalArgumentException("a date has a day, a precision and a basis, or none of them");
        }
    }

    static EventDate day(LocalDate day, Basis basis) {
        return new EventDate(Optional.of(day), Precision.DAY, false, basis);
    }

    static EventDate month(YearMonth month, Basis basis) {
        return new EventDate(Optional.of(month.atDay(1)), Precision.MONTH, false, basis);
    }

    static EventDate year(Year year, Basis basis) {
        return new EventDate(Optional.of(year.atDay(1)), Precision.YEAR, false, basis);
    }

    EventDate about() {
        return new EventDate(first, precision, first.isPresent(), basis);
    }

    /** Whether all of it lies before a day. */
    public boolean isBefore(LocalDate day) {
        return last().filter(end -> end.isBefore(day)).isPresent();
    }

    /** Last day that it may have been. */
    public Optional<LocalDate> last() {
        return first.map(start -> switch (precision) {
            case DAY, NONE -> start;
            case MONTH -> YearMonth.from(start).atEndOfMonth();
            case YEAR -> Year.from(start).atMonth(12).atEndOfMonth();
        });
    }

    /** {@code 2016-03-15}, {@code 2016-03}, {@code 2016}, with {@code ~} before it if approximate, or {@code unknown}. */
    @Override
    public String toString() {
        String text = first.map(precision::of).orElse("unknown");
        return approximate ? "~" + text : text;
    }
}

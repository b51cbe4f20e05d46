package org.openimr.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How a holiday's date is found in a year. */
public sealed interface DayRule {
    /** The holiday's own date in {@code year}, before any weekend rule. */
    LocalDate in(int year);

    /** The rule in words: "March 31", "fourth Friday of September". */
    String printed();

    /** The same date each year; never February 29. */
    record FixedDate(MonthDay date) implements DayRule {
        public FixedDate {
            if (!date.isValidYear(2013)) throw new IllegalArgumentException("not a date of every year: " + date);
        }

        @Override
        public LocalDate in(int year) {
            return date.atYear(year);
        }

        @Override
        public String printed() {
            return date.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + date.getDayOfMonth();
        }
    }

    /**
     * The {@code nth} weekday of a month.
     *
     * @param nth  1 to 4: every month has that many
     */
    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements DayRule {
        public NthWeekday {
            if (nth < 1 || nth > 4) throw new IllegalArgumentException("not every month has a weekday number " + nth);
        }

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }

        @Override
        public String printed() {
            String ordinal = switch (nth) {
                case 1 -> "first";
                case 2 -> "second";
                case 3 -> "third";
                default -> "fourth";
            };
            return ordinal + " " + weekdayOf(weekday, month);
        }
    }

    /** The last weekday of a month. */
    record LastWeekday(DayOfWeek weekday, Month month) implements DayRule {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday));
        }

        @Override
        public String printed() {
            return "last " + weekdayOf(weekday, month);
        }
    }

    /** The day after another rule's day. */
    record DayAfter(DayRule other) implements DayRule {
        @Override
        public LocalDate in(int year) {
            return other.in(year).plusDays(1);
        }

        @Override
        public String printed() {
            return "day after the " + other.printed();
        }
    }

    private static String weekdayOf(DayOfWeek weekday, Month month) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.US) + " of "
                + month.getDisplayName(TextStyle.FULL, Locale.US);
    }
}

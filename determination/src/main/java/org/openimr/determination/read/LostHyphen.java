package org.openimr.determination.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates whose one hyphen fell at a line end and was dropped with it: {@code 11-816} for {@code 11-8-16}, {@code
 * 118-2016} for {@code 11-8-2016} or {@code 1-18-2016}.
 */
final class LostHyphen {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2049;

    private LostHyphen() {}

    /** Everything that the two groups of digits can mean; empty where they are not a date at all. */
    static Optional<List<LocalDate>> read(String text, int first, int firstEnd, int second, int secondEnd) {
        List<LocalDate> dates = new ArrayList<>(2);
        int width = secondEnd - second;
        if (firstEnd - first <= 2 && width >= 3) {
            if (width == 4 && isYear(text, second, secondEnd)) return Optional.empty();
            int month = WrittenDate.number(text, first, firstEnd);
            for (int yearWidth = 2; yearWidth <= 4; yearWidth += 2) {
                int split = secondEnd - yearWidth;
                boolean plausible =
                        split > second && split - second <= 2 && (yearWidth == 2 || isYear(text, split, secondEnd));
                if (plausible) add(dates, text, split, secondEnd, month, second, split);
            }
        } else if (firstEnd - first > 2 && (width == 2 || (width == 4 && isYear(text, second, secondEnd)))) {
            for (int split = first + 1; split <= first + 2; split++) {
                if (firstEnd - split >= 1 && firstEnd - split <= 2) {
                    add(dates, text, second, secondEnd, WrittenDate.number(text, first, split), split, firstEnd);
                }
            }
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates);
    }

    private static void add(List<LocalDate> dates, String text, int year, int yearEnd, int month, int day, int dayEnd) {
        WrittenDate.date(WrittenDate.number(text, year, yearEnd), month, WrittenDate.number(text, day, dayEnd))
                .ifPresent(dates::add);
    }

    private static boolean isYear(String text, int from, int to) {
        int year = WrittenDate.number(text, from, to);
        return to - from == 4 && year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}

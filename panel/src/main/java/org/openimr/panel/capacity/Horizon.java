package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.List;

/** Days that are looked ahead, both ends inclusive. */
public record Horizon(LocalDate first, LocalDate last) {
    private static final int MOST_YEARS = 3;

    public Horizon {
        if (last.isBefore(first))
            throw new IllegalArgumentException("nothing ends before it begins: " + first + ", " + last);
        if (last.isAfter(first.plusYears(MOST_YEARS)))
            throw new IllegalArgumentException("at most " + MOST_YEARS + " years are looked ahead");
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}

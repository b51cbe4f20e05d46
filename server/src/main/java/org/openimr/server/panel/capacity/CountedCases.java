package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openimr.panel.specialty.Field;

/**
 * What came in the last weeks, as it was counted.
 *
 * @param since     first day that counts; the day of the report is the last
 * @param weeks     how many these are, at least one
 * @param received  applications received
 * @param ready     of each case whose file became complete the fields that suit it; empty where nothing says which do
 */
public record CountedCases(LocalDate since, int weeks, int received, List<Set<Field>> ready) {
    public CountedCases {
        if (weeks < 1) throw new IllegalArgumentException("no weeks: " + weeks);
        ready = List.copyOf(ready);
    }
}

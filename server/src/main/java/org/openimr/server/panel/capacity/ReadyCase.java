package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.util.Set;
import org.openimr.panel.specialty.Field;

/**
 * A case that waits for a reviewer.
 *
 * @param fields  of which each suits it; empty where nothing says which do
 * @param ready   day on which its file was complete
 * @param due     last day of its determination, inclusive
 * @param seats   reviewers that it waits for, at least one
 */
public record ReadyCase(Set<Field> fields, LocalDate ready, LocalDate due, int seats) {
    public ReadyCase {
        fields = Set.copyOf(fields);
        if (seats < 1) throw new IllegalArgumentException("it waits for nobody: " + seats);
    }
}

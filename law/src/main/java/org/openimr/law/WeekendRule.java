package org.openimr.law;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of a holiday whose date falls on a weekend. */
public enum WeekendRule {
    /** The date is never on a weekend. */
    ALWAYS_A_WEEKDAY("always a weekday"),
    /** Sunday closes the next Monday; Saturday closes nothing more (Gov. Code 19853(b)). */
    SUNDAY_TO_MONDAY("Sunday: next Monday; Saturday: no other day"),
    /** Sunday closes the next Monday, Saturday the Friday before (Gov. Code 19853(b) for November 11). */
    SUNDAY_TO_MONDAY_SATURDAY_TO_FRIDAY("Sunday: next Monday; Saturday: Friday before"),
    /**
     * The Judicial Council may name another day (Code Civ. Proc. 135); by its practice Friday before or Monday after.
     */
    COUNCIL_NAMES_ANOTHER_DAY("the Judicial Council may name another day; by practice Friday before, Monday after");

    private final String printed;

    WeekendRule(String printed) {
        this.printed = printed;
    }

    /** For the register of holidays. */
    public String printed() {
        return printed;
    }

    /** The weekday that is closed for a holiday dated {@code date}; empty when the holiday closes none. */
    public Optional<LocalDate> closedDay(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY ->
                switch (this) {
                    case SUNDAY_TO_MONDAY_SATURDAY_TO_FRIDAY, COUNCIL_NAMES_ANOTHER_DAY ->
                        Optional.of(date.minusDays(1));
                    case ALWAYS_A_WEEKDAY, SUNDAY_TO_MONDAY -> Optional.empty();
                };
            case SUNDAY -> this == ALWAYS_A_WEEKDAY ? Optional.empty() : Optional.of(date.plusDays(1));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.of(date);
        };
    }
}

package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.List;

/**
 * A time that something was late.
 *
 * @param lastDay   last day on which it was in time
 * @param lateUpTo  last late day, inclusive: the day it was done, or the day of asking while it is not
 * @param pauses    times that do not count, as for implementation while an appeal is pending
 */
public record Lateness(LocalDate lastDay, LocalDate lateUpTo, List<Pause> pauses) {
    /**
     * Days that cost nothing.
     *
     * @param from   inclusive
     * @param until  exclusive
     */
    public record Pause(LocalDate from, LocalDate until) {
        public Pause {
            if (!until.isAfter(from))
                throw new IllegalArgumentException("a pause lasts at least a day: " + from + " to " + until);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    public Lateness {
        pauses = List.copyOf(pauses);
    }

    /** Late without a pause; nothing is late when it was done by the last day. */
    public static Lateness of(LocalDate lastDay, LocalDate lateUpTo) {
        return new Lateness(lastDay, lateUpTo, List.of());
    }

    /** Every late day outside the pauses, in order. */
    public List<LocalDate> days() {
        return unpaused().stream()
                .filter(day -> pauses.stream().noneMatch(pause -> pause.covers(day)))
                .toList();
    }

    /** Every late day, in order, for a penalty that nothing pauses. */
    public List<LocalDate> unpaused() {
        if (!lateUpTo.isAfter(lastDay)) return List.of();
        return lastDay.plusDays(1).datesUntil(lateUpTo.plusDays(1)).toList();
    }
}

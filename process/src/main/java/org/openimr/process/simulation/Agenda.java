package org.openimr.process.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * What is due in which case and when, in order of time. Only what is due soon is kept in order; the rest, with most
 * cases waiting for weeks, lies in a heap for each hour until that hour comes.
 */
final class Agenda {
    /** Something is due in a case in that second; of one second the case with the lower number comes first. */
    record Due(long second, SimulatedCase who) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return second == other.second
                    ? Integer.compare(who.index(), other.who.index())
                    : Long.compare(second, other.second);
        }
    }

    private static final long HOUR = 3_600;

    private final PriorityQueue<Due> soon = new PriorityQueue<>();
    private final TreeMap<Long, List<Due>> byHour = new TreeMap<>();
    /** Up to here, exclusive, everything lies in {@link #soon}. */
    private long inOrderUntil = Long.MIN_VALUE;

    void add(long second, SimulatedCase who) {
        Due due = new Due(second, who);
        if (second < inOrderUntil) soon.add(due);
        else byHour.computeIfAbsent(second / HOUR, _ -> new ArrayList<>()).add(due);
    }

    /** Takes the first that is due before the second {@code end}, if anything is. */
    Optional<Due> next(long end) {
        while (!byHour.isEmpty() && byHour.firstKey() * HOUR < end) {
            var hour = byHour.pollFirstEntry();
            soon.addAll(hour.getValue());
            inOrderUntil = (hour.getKey() + 1) * HOUR;
        }
        return soon.isEmpty() || soon.peek().second() >= end ? Optional.empty() : Optional.of(soon.remove());
    }
}

package org.openimr.process.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time in which more cases wait for a reviewer than all reviewers can have at once: our measure.
 *
 * @param from     the first such day
 * @param until    the first day after it on which no more wait than that; empty if that day did not come
 * @param longest  most cases that waited
 * @param longestOn  the day on which they did
 */
public record Backlog(LocalDate from, Optional<LocalDate> until, int longest, LocalDate longestOn) {
    /** From the first such day to the last, with whatever lies between; empty if there was none. */
    static Optional<Backlog> in(QueueLengths queues) {
        List<Integer> waiting = queues.waiting();
        int first = -1;
        int last = -1;
        int peak = 0;
        for (int day = 0; day < waiting.size(); day++) {
            if (waiting.get(day) > waiting.get(peak)) peak = day;
            if (waiting.get(day) <= queues.places()) continue;
            if (first < 0) first = day;
            last = day;
        }
        if (first < 0) return Optional.empty();
        return Optional.of(new Backlog(
                queues.first().plusDays(first),
                last + 1 < waiting.size() ? Optional.of(queues.first().plusDays(last + 1)) : Optional.empty(),
                waiting.get(peak),
                queues.first().plusDays(peak)));
    }
}

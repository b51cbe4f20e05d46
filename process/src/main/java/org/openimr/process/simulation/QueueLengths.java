package org.openimr.process.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** At the end of every day: who waits for a reviewer, and how many places are taken, by specialty. */
public final class QueueLengths {
    private final LocalDate first;
    private final Map<Specialty, Line> lines = new EnumMap<>(Specialty.class);
    private int days;

    /** One specialty, day by day. */
    private record Line(int places, List<Integer> waiting, List<Integer> taken) {}

    QueueLengths(LocalDate first, ReviewerPool pool) {
        this.first = first;
        for (Specialty specialty : Specialty.values()) {
            lines.put(specialty, new Line(pool.places(specialty), new ArrayList<>(), new ArrayList<>()));
        }
    }

    void take(ReviewerPool pool) {
        days++;
        lines.forEach((specialty, line) -> {
            line.waiting().add(pool.waiting(specialty));
            line.taken().add(pool.taken(specialty));
        });
    }

    private Line line(Specialty specialty) {
        return Objects.requireNonNull(lines.get(specialty));
    }

    /** The first day. */
    public LocalDate first() {
        return first;
    }

    /** How many days there are. */
    public int days() {
        return days;
    }

    /** Cases that wait for a reviewer of that specialty, day by day. */
    public List<Integer> waiting(Specialty specialty) {
        return List.copyOf(line(specialty).waiting());
    }

    /** Cases that wait for any reviewer, day by day. */
    public List<Integer> waiting() {
        List<Integer> sums = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            int on = day;
            sums.add(lines.values().stream()
                    .mapToInt(line -> line.waiting().get(on))
                    .sum());
        }
        return sums;
    }

    /** Cases that the reviewers of that specialty can have at a time. */
    public int places(Specialty specialty) {
        return line(specialty).places();
    }

    /** Cases that all reviewers can have at a time. */
    public int places() {
        return lines.values().stream().mapToInt(Line::places).sum();
    }

    /** Share of the places that were taken in the first so many days, from 0 to 1. */
    public double used(Specialty specialty, int firstDays) {
        Line line = line(specialty);
        double mean = line.taken().stream()
                .limit(firstDays)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
        return mean / line.places();
    }
}

package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Who could take one kind of case.
 *
 * @param reviewers  who can take it and are there on the day
 * @param alone      new cases in seven days of those who can take no other of the kinds asked about
 * @param shared     new cases in seven days of the others; they stand in the row of each of their kinds, and must not be
 *     added up
 */
public record Supply(Demand demand, int reviewers, int alone, int shared) {
    /** For each kind, in their order. */
    public static List<Supply> of(List<Available> reviewers, Collection<Demand> demands, LocalDate day) {
        return new TreeSet<>(demands)
                .stream().map(demand -> of(demand, reviewers, demands, day)).toList();
    }

    private static Supply of(Demand demand, List<Available> reviewers, Collection<Demand> demands, LocalDate day) {
        List<Available> able = reviewers.stream()
                .filter(reviewer -> reviewer.isThere(day) && reviewer.canTake(demand))
                .toList();
        int weekly = able.stream().mapToInt(Available::weekly).sum();
        int alone = able.stream()
                .filter(reviewer -> reviewer.breadth(new TreeSet<>(demands)) == 1)
                .mapToInt(Available::weekly)
                .sum();
        return new Supply(demand, able.size(), alone, weekly - alone);
    }
}

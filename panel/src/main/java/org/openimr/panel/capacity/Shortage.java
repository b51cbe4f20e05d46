package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cases for which there cannot be reviewers enough in time, however they are assigned: those who can take any of these
 * kinds together can take less than there are.
 *
 * @param by         day by which these cases have to be taken
 * @param demands    the kinds of case
 * @param cases      how many of them
 * @param reviewers  how many can take some of them in time
 * @param capacity   how many these can take in the weeks that count, at the most
 */
public record Shortage(LocalDate by, Set<Demand> demands, int cases, int reviewers, int capacity) {
    public Shortage {
        demands = Set.copyOf(demands);
        if (cases <= capacity) throw new IllegalArgumentException("no shortage: " + cases + " of " + capacity);
    }

    /** Seats that are missing. */
    public int missing() {
        return cases - capacity;
    }

    /** "31 cases of Pain Medicine have to be taken by 2033-05-09; reviewers who can: 4, for 28 at the most; 3 missing". */
    @Override
    public String toString() {
        return cases + " cases of "
                + new TreeSet<>(demands).stream().map(Demand::toString).collect(Collectors.joining(" or "))
                + " have to be taken by " + by + "; reviewers who can: " + reviewers + ", for " + capacity
                + " at the most; " + missing() + " missing";
    }
}

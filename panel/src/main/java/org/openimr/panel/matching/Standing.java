package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of how a reviewer has worked so far.
 *
 * @param lastTaken  day on which the reviewer last took a case; empty before the first
 * @param usualDays  days from taking a case to handing it over, as a rule; empty while not known
 */
public record Standing(Optional<LocalDate> lastTaken, Optional<Integer> usualDays) {
    public Standing {
        if (usualDays.filter(days -> days < 0).isPresent())
            throw new IllegalArgumentException("no review ends before it begins: " + usualDays.get());
    }

    /** Of somebody who has not reviewed here yet. */
    public static Standing none() {
        return new Standing(Optional.empty(), Optional.empty());
    }
}

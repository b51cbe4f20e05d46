package org.openimr.process.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;

/**
 * Days on which it is not certain whether an act is in time; a person decides, not the clock.
 *
 * @param first    first doubtful day, inclusive
 * @param last     last doubtful day, inclusive; empty when every later day is doubtful
 * @param why      what is not settled, one full sentence
 * @param basis    the clause that is applied, or the choice made meanwhile
 */
public record Doubt(LocalDate first, Optional<LocalDate> last, String why, Citation basis) {
    public Doubt {
        if (last.filter(end -> end.isBefore(first)).isPresent())
            throw new IllegalArgumentException("doubtful days end before they begin: " + first + " to " + last.get());
        if (!why.endsWith(".")) throw new IllegalArgumentException("a doubt is explained in a sentence: " + why);
    }

    /** Whether an act on that day is in doubt. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }
}

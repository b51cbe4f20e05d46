package org.openimr.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a rule is in force. A successor begins on the day its predecessor ends: no gap, no overlap.
 *
 * @param from   first day in force, inclusive
 * @param until  first day no longer in force, exclusive; empty while no end is known
 */
public record EffectivePeriod(LocalDate from, Optional<LocalDate> until) {
    public EffectivePeriod {
        LocalDate begins = from;
        if (until.filter(end -> !end.isAfter(begins)).isPresent())
            throw new IllegalArgumentException("a rule cannot end before it begins: " + from + " to " + until.get());
    }

    /** In force from {@code first} on, with no known end. */
    public static EffectivePeriod from(LocalDate first) {
        return new EffectivePeriod(first, Optional.empty());
    }

    /** In force from {@code first} (inclusive) until {@code end} (exclusive). */
    public static EffectivePeriod between(LocalDate first, LocalDate end) {
        return new EffectivePeriod(first, Optional.of(end));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(EffectivePeriod other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    /** "since 2020-01-01", or "2013-01-01 to 2021-12-31" with the last day in force. */
    public String printed() {
        return until.map(end -> from + " to " + end.minusDays(1)).orElse("since " + from);
    }

    @Override
    public String toString() {
        return printed();
    }
}

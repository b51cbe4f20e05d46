package org.openimr.process.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Grade;

/**
 * One deadline of one case.
 *
 * @param responsible  who must act: a party or an office, in words
 * @param grade        how surely the limit is known; a design choice is marked where it is shown
 * @param stoppedAt    when the act was done; empty while the clock runs
 */
public record Clock(ClockName name, String responsible, Limit limit, Grade grade, Optional<Instant> stoppedAt) {
    /** Where a clock stands on a day. */
    public enum Status {
        RUNNING("running"),
        DUE_TODAY("due today"),
        OVERDUE("overdue"),
        MET("met"),
        MET_LATE("done late");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }
    }

    /** Whether the act is still to be done. */
    public boolean isRunning() {
        return stoppedAt.isEmpty();
    }

    /** The status at a moment; lateness is an alarm and never voids what was done. */
    public Status statusAt(Instant now) {
        if (stoppedAt.isPresent()) return limit.isMetBy(stoppedAt.get()) ? Status.MET : Status.MET_LATE;
        if (!limit.isMetBy(now)) return Status.OVERDUE;
        LocalDate today = CaliforniaTime.dayOf(now);
        return today.equals(limit.lastDay()) ? Status.DUE_TODAY : Status.RUNNING;
    }
}

package org.openimr.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;
import org.openimr.law.Grade;
import org.openimr.process.clocks.Limit;

/**
 * Until when somebody must act, with the arithmetic that the letter prints. Where the grade is not {@link
 * Grade#TEXT_READ} the letter says so.
 */
public sealed interface Due {
    /** Clause that sets the limit. */
    Citation basis();

    /** How surely the limit is known. */
    Grade grade();

    /** Last timely day, inclusive, California calendar date. */
    LocalDate lastDay();

    /** Whether an act at that moment is in time. */
    boolean isMetBy(Instant actedAt);

    /** A number of days. */
    record ByDay(Deadline deadline, Grade grade) implements Due {
        @Override
        public Citation basis() {
            return deadline.basis();
        }

        @Override
        public LocalDate lastDay() {
            return deadline.lastDay();
        }

        @Override
        public boolean isMetBy(Instant actedAt) {
            return deadline.isMetBy(CaliforniaTime.dayOf(actedAt));
        }
    }

    /** A number of hours. */
    record ByHour(ClockDeadline deadline, Grade grade) implements Due {
        @Override
        public Citation basis() {
            return deadline.basis();
        }

        @Override
        public LocalDate lastDay() {
            return CaliforniaTime.dayOf(deadline.lastInstant());
        }

        @Override
        public boolean isMetBy(Instant actedAt) {
            return deadline.isMetBy(actedAt);
        }
    }

    /** The limit of a clock of the case, with its grade. */
    static Due of(Limit limit, Grade grade) {
        return switch (limit) {
            case Limit.ByDay(Deadline deadline) -> new ByDay(deadline, grade);
            case Limit.ByHour(ClockDeadline deadline) -> new ByHour(deadline, grade);
        };
    }

    /** Days set by a text of law that was read. */
    static Due of(Deadline deadline) {
        return new ByDay(deadline, Grade.TEXT_READ);
    }

    /** Hours set by a text of law that was read. */
    static Due of(ClockDeadline deadline) {
        return new ByHour(deadline, Grade.TEXT_READ);
    }
}

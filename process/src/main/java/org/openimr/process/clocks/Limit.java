package org.openimr.process.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;

/** A last day, or a last moment where the law counts hours. */
public sealed interface Limit {
    /** Last timely day, inclusive. */
    LocalDate lastDay();

    /** Clause that sets the limit. */
    Citation basis();

    /** The arithmetic in one line. */
    String explain();

    /** The arithmetic, one plain sentence a step. */
    List<String> sentences();

    /** Whether an act at that moment is in time. */
    boolean isMetBy(Instant actedAt);

    /** The first moment that is too late. */
    Instant firstLate();

    /** A limit in days. */
    record ByDay(Deadline deadline) implements Limit {
        @Override
        public LocalDate lastDay() {
            return deadline.lastDay();
        }

        @Override
        public Citation basis() {
            return deadline.basis();
        }

        @Override
        public String explain() {
            return deadline.explain();
        }

        @Override
        public List<String> sentences() {
            return deadline.sentences();
        }

        @Override
        public boolean isMetBy(Instant actedAt) {
            return deadline.isMetBy(CaliforniaTime.dayOf(actedAt));
        }

        @Override
        public Instant firstLate() {
            return lastDay().plusDays(1).atStartOfDay(CaliforniaTime.ZONE).toInstant();
        }
    }

    /** A limit in clock hours. */
    record ByHour(ClockDeadline deadline) implements Limit {
        @Override
        public LocalDate lastDay() {
            return CaliforniaTime.dayOf(deadline.lastInstant());
        }

        @Override
        public Citation basis() {
            return deadline.basis();
        }

        @Override
        public String explain() {
            return deadline.explain();
        }

        @Override
        public List<String> sentences() {
            return deadline.sentences();
        }

        @Override
        public boolean isMetBy(Instant actedAt) {
            return deadline.isMetBy(actedAt);
        }

        @Override
        public Instant firstLate() {
            return deadline.lastInstant().plusNanos(1);
        }
    }
}

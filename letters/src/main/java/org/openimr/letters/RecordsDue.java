package org.openimr.letters;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;

/** Until when the claims administrator's records must be received (8 CCR 9792.10.5(a)(1)). */
public sealed interface RecordsDue {
    /** The last timely day or moment in words. */
    String words();

    Citation basis();

    /** The arithmetic, one sentence each. */
    List<String> arithmetic();

    /** Regular review: a number of days. */
    record ByDay(Deadline deadline) implements RecordsDue {
        @Override
        public String words() {
            return Wording.deadline(deadline.lastDay());
        }

        @Override
        public Citation basis() {
            return deadline.basis();
        }

        @Override
        public List<String> arithmetic() {
            return deadline.sentences();
        }
    }

    /** Expedited review: a number of hours. */
    record ByHour(ClockDeadline deadline) implements RecordsDue {
        @Override
        public String words() {
            return Wording.moment(deadline.lastInstant());
        }

        @Override
        public Citation basis() {
            return deadline.basis();
        }

        @Override
        public List<String> arithmetic() {
            return deadline.sentences();
        }
    }
}

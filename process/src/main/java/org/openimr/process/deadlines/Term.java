package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.process.clocks.Limit;

/** What a rule makes of the facts: a time that runs, or why none does. */
public sealed interface Term {
    /** The clause that sets the time. */
    Citation basis();

    /** The whole explanation, one plain sentence a step. */
    List<String> sentences();

    /** How an act at that moment stands to the time; where no time runs, nothing is late. */
    Standing standing(Instant actedAt);

    /**
     * A time that runs to a last day or moment.
     *
     * @param doubts  days on which it is not certain whether an act is in time
     */
    record Runs(Limit limit, List<Doubt> doubts) implements Term {
        public Runs {
            doubts = List.copyOf(doubts);
        }

        /** The same time with one more doubt. */
        Runs doubting(Doubt doubt) {
            List<Doubt> more = new ArrayList<>(doubts);
            more.add(doubt);
            return new Runs(limit, more);
        }

        @Override
        public Citation basis() {
            return limit.basis();
        }

        @Override
        public List<String> sentences() {
            List<String> all = new ArrayList<>(limit.sentences());
            doubts.forEach(doubt -> all.add(doubt.why()));
            return List.copyOf(all);
        }

        @Override
        public Standing standing(Instant actedAt) {
            LocalDate day = CaliforniaTime.dayOf(actedAt);
            if (doubts.stream().anyMatch(doubt -> doubt.covers(day))) return Standing.DOUBTFUL;
            return limit.isMetBy(actedAt) ? Standing.IN_TIME : Standing.LATE;
        }
    }

    /** No days at all: the act is due at once. What comes on a later day is late. */
    record AtOnce(StartEvent event, Instant at, Citation basis) implements Term {
        @Override
        public List<String> sentences() {
            return List.of("It is due immediately on " + event.words() + " on " + CaliforniaTime.inWords(at) + " ("
                    + basis.printed() + ").");
        }

        @Override
        public Standing standing(Instant actedAt) {
            boolean sameDay = !CaliforniaTime.dayOf(actedAt).isAfter(CaliforniaTime.dayOf(at));
            return sameDay ? Standing.IN_TIME : Standing.LATE;
        }
    }

    /** The time has not begun. */
    record NotStarted(String reason, Citation basis) implements Term {
        public NotStarted {
            if (!reason.endsWith(".")) throw new IllegalArgumentException("a reason is a sentence: " + reason);
        }

        @Override
        public List<String> sentences() {
            return List.of(reason);
        }

        @Override
        public Standing standing(Instant actedAt) {
            return Standing.IN_TIME;
        }
    }

    /** The time began and stands still. */
    record StandsStill(Instant since, Citation basis) implements Term {
        @Override
        public List<String> sentences() {
            return List.of("The time stands still since " + CaliforniaTime.inWords(since) + " (" + Hold.BASIS.printed()
                    + ").");
        }

        @Override
        public Standing standing(Instant actedAt) {
            return Standing.IN_TIME;
        }
    }

    /** A text must set the time and could not be read; nobody has set a value. */
    record NotSet(String reason, Citation basis) implements Term {
        public NotSet {
            if (!reason.endsWith(".")) throw new IllegalArgumentException("a reason is a sentence: " + reason);
        }

        @Override
        public List<String> sentences() {
            return List.of(reason);
        }

        @Override
        public Standing standing(Instant actedAt) {
            return Standing.IN_TIME;
        }
    }
}

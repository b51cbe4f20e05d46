package org.openimr.process.docket;

import java.time.Instant;
import java.util.Optional;
import org.openimr.process.filing.PartyRole;

/**
 * A party says that a record is missing from the exhibit index, and what the organization answered.
 *
 * @param number  from 1, in the order of arrival
 * @param what    the record, in the party's words
 * @param answer  empty while it is open
 */
public record MissingReport(int number, Instant at, PartyRole by, String what, Optional<Answered> answer) {
    public MissingReport {
        if (number < 1) throw new IllegalArgumentException("reports are numbered from 1: " + number);
        if (what.isBlank()) throw new IllegalArgumentException("a report says what is missing");
    }

    /**
     * What came of it.
     *
     * @param exhibit  where it was found; only for {@link Finding#FOUND}
     * @param words    to the party
     */
    public record Answered(Instant at, Finding finding, Optional<Integer> exhibit, String words) {
        public Answered {
            if (words.isBlank()) throw new IllegalArgumentException("an answer says something");
            if ((finding == Finding.FOUND) != exhibit.isPresent()) {
                throw new IllegalArgumentException("what was found is in an exhibit, and only that");
            }
        }
    }

    /** What the organization found. Names are permanent. */
    public enum Finding {
        FOUND("found in the index"),
        ASKED_FOR("asked for"),
        NOT_OWED("not owed");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** The same report, answered. */
    public MissingReport answered(Answered given) {
        return new MissingReport(number, at, by, what, Optional.of(given));
    }
}

package org.openimr.process.review;

import java.time.Instant;
import java.util.Optional;
import org.openimr.process.filing.PartyRole;

/**
 * What the reviewer asks of a party, Lab. Code 4610.6(b): question and answer go to all parties.
 *
 * @param number  from 1, in the order in which they were asked
 */
public record PartyQuestion(int number, Instant askedAt, PartyRole of, String question, Optional<Answer> answer) {
    public PartyQuestion {
        if (number < 1) throw new IllegalArgumentException("questions are numbered from 1: " + number);
        if (question.isBlank()) throw new IllegalArgumentException("a request asks something");
    }

    /** What came back. */
    public record Answer(Instant at, String words) {
        public Answer {
            if (words.isBlank()) throw new IllegalArgumentException("an answer says something");
        }
    }

    public PartyQuestion answered(Answer given) {
        return new PartyQuestion(number, askedAt, of, question, Optional.of(given));
    }
}

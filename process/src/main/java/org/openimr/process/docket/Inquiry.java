package org.openimr.process.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.process.filing.PartyRole;

/**
 * A question of the Administrative Director on eligibility, 8 CCR 9792.10.3(b), and what came back.
 *
 * @param askedOf    who must answer; at least one
 * @param receivedAt when it was received: the answer's time runs from it
 * @param closedAt   when everyone had answered, or the time ran out
 */
public record Inquiry(
        Instant receivedAt, String question, Set<PartyRole> askedOf, List<Answer> answers, Optional<Instant> closedAt) {
    public Inquiry {
        askedOf = Set.copyOf(askedOf);
        answers = List.copyOf(answers);
        if (question.isBlank()) throw new IllegalArgumentException("an inquiry asks something");
        if (askedOf.isEmpty()) throw new IllegalArgumentException("an inquiry asks someone");
    }

    /** What a party said. */
    public record Answer(Instant at, PartyRole by, String words) {
        public Answer {
            if (words.isBlank()) throw new IllegalArgumentException("an answer says something");
        }
    }

    /** With one more answer; closed when nobody is left to answer. */
    public Inquiry with(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        Inquiry answered = new Inquiry(receivedAt, question, askedOf, more, closedAt);
        return answered.silent().isEmpty() ? answered.closedAt(answer.at()) : answered;
    }

    /** Closed at that moment. */
    public Inquiry closedAt(Instant at) {
        return new Inquiry(receivedAt, question, askedOf, answers, Optional.of(at));
    }

    /** Whom the organization still waits for. */
    public Set<PartyRole> silent() {
        Set<PartyRole> silent = EnumSet.copyOf(askedOf);
        answers.forEach(answer -> silent.remove(answer.by()));
        return silent;
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}

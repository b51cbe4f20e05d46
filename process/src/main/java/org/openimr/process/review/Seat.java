package org.openimr.process.review;

import java.time.Instant;
import java.util.Optional;

/**
 * One reviewer at work on a case, with what he or she wrote.
 *
 * @param submittedAt  when the draft was handed over; empty while it is being written
 */
public record Seat(ReviewerAssignment reviewer, Draft draft, Optional<Instant> submittedAt) {
    /** A reviewer who just took the case. */
    public static Seat of(ReviewerAssignment reviewer) {
        return new Seat(reviewer, Draft.empty(), Optional.empty());
    }

    public Seat with(Draft next) {
        return new Seat(reviewer, next, submittedAt);
    }

    public Seat submitted(Instant at) {
        return new Seat(reviewer, draft, Optional.of(at));
    }

    /** Back on the desk; nothing written is lost. */
    public Seat reopened() {
        return new Seat(reviewer, draft, Optional.empty());
    }
}

package org.openimr.panel.matching.offer;

import java.time.Instant;
import java.util.Optional;
import org.openimr.panel.ReviewerId;

/** What happened about the reviewer of one case. */
public sealed interface OfferEvent {
    /** Whom it is about. */
    ReviewerId reviewer();

    Instant at();

    /**
     * The case was offered.
     *
     * @param by     account of the person who chose
     * @param rank   in the ranking that the person saw
     * @param why    why this one, where another stood before or the reviewer had turned it down
     * @param until  last instant to answer, inclusive
     */
    record Offered(ReviewerId reviewer, String by, int rank, Optional<String> why, Instant at, Instant until)
            implements OfferEvent {}

    record Accepted(ReviewerId reviewer, Instant at) implements OfferEvent {}

    record Declined(ReviewerId reviewer, String reason, Instant at) implements OfferEvent {}

    record Recused(ReviewerId reviewer, String reason, Instant at) implements OfferEvent {}

    /** Taken from the reviewer; to whom it goes is a new offer. */
    record Reassigned(ReviewerId reviewer, String by, String reason, Instant at) implements OfferEvent {}

    /** Not answered in time. */
    record TimedOut(ReviewerId reviewer, Instant at) implements OfferEvent {}
}

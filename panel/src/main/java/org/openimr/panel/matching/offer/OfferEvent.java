package org.openimr.panel.matching.offer;

import java.time.Instant;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.rules.Attestation;

/** What happened about the reviewer of one case. */
public sealed interface OfferEvent {
    /** Whom it is about. */
    ReviewerId reviewer();

    Instant at();

    /**
     * The case was offered.
     *
     * @param by       account of the person who chose
     * @param ranking  that the person saw: why this one may take the case, and why each other one not
     * @param why      why this one, where another stood before or the reviewer had turned it down
     * @param until    last instant to answer, inclusive
     */
    record Offered(ReviewerId reviewer, String by, KeptRanking ranking, Optional<String> why, Instant at, Instant until)
            implements OfferEvent {}

    /** @param attestation  with which the reviewer took the case */
    record Accepted(ReviewerId reviewer, Attestation attestation, Instant at) implements OfferEvent {}

    record Declined(ReviewerId reviewer, String reason, Instant at) implements OfferEvent {}

    record Recused(ReviewerId reviewer, String reason, Instant at) implements OfferEvent {}

    /** Taken from the reviewer; to whom it goes is a new offer. */
    record Reassigned(ReviewerId reviewer, String by, String reason, Instant at) implements OfferEvent {}

    /** Not answered in time. */
    record TimedOut(ReviewerId reviewer, Instant at) implements OfferEvent {}
}

package org.openimr.panel.seating;

import java.time.Instant;
import org.openimr.panel.commitment.Commitment;
import org.openimr.panel.matching.offer.OfferEvent;

/** What happened about the reviewers of one case. Names and meanings are for ever. */
public sealed interface SeatingEvent {
    Instant at();

    record DisputeDescribed(DisputeProfile profile, String by, Instant at) implements SeatingEvent {}

    record ConcernJudged(Judgment judgment) implements SeatingEvent {
        @Override
        public Instant at() {
            return judgment.at();
        }
    }

    /**
     * What was published of a seat that was taken.
     *
     * @param ordinal     of the seat, see {@link Seating.Taken}
     * @param commitment  as it was published
     */
    record SeatCommitted(int ordinal, Commitment commitment, Instant at) implements SeatingEvent {}

    /** What happened with the offers of one seat. */
    record SeatMoved(SeatKey seat, OfferEvent step) implements SeatingEvent {
        @Override
        public Instant at() {
            return step.at();
        }
    }
}

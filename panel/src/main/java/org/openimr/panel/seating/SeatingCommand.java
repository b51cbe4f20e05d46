package org.openimr.panel.seating;

import java.time.Instant;
import org.openimr.panel.matching.offer.OfferCommand;

/** What somebody asks to be done about the reviewers of one case. */
public sealed interface SeatingCommand {
    /**
     * Says what the dispute asks, in place of what was said before.
     *
     * @param by  account of the person who says it
     */
    record Describe(DisputeProfile profile, String by, Instant at) implements SeatingCommand {
        public Describe {
            if (by.isBlank()) throw new IllegalArgumentException("somebody describes");
        }
    }

    /** Says whether a way is a tie, in place of what was said before. */
    record Judge(Judgment judgment) implements SeatingCommand {}

    /** A step of the offers of one seat. */
    record OnSeat(SeatKey seat, OfferCommand step) implements SeatingCommand {}
}

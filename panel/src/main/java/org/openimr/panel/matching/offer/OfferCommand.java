package org.openimr.panel.matching.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.rules.Attestation;

/** What somebody asks to be done about the reviewer of one case. */
public sealed interface OfferCommand {
    Instant at();

    /**
     * Staff offers the case. The ranking is the program's; whom of it is asked is the person's choice.
     *
     * @param ranking  as it is at this moment
     * @param by       account of the person who chooses
     * @param why      needed for any but the first of those who have not turned the case down; kept
     */
    record Offer(Ranking ranking, ReviewerId to, String by, Optional<String> why, Instant at) implements OfferCommand {
        public Offer {
            if (by.isBlank()) throw new IllegalArgumentException("somebody offers");
        }
    }

    /**
     * The reviewer takes the case.
     *
     * @param attestation  of the reviewer's ties in this dispute
     * @param checks       every rule at this moment, with that attestation; at least one
     */
    record Accept(ReviewerId by, Attestation attestation, List<RuleCheck> checks, Instant at) implements OfferCommand {
        public Accept {
            checks = List.copyOf(checks);
            if (checks.isEmpty()) throw new IllegalArgumentException("no case is taken without asking the rules");
        }
    }

    /** The reviewer does not take the case. */
    record Decline(ReviewerId by, String reason, Instant at) implements OfferCommand {}

    /** The reviewer may not, or no longer, judge the case: offered or already taken. */
    record Recuse(ReviewerId by, String reason, Instant at) implements OfferCommand {}

    /** Staff takes the case from whoever has it, or withdraws the offer. */
    record Reassign(String by, String reason, Instant at) implements OfferCommand {
        public Reassign {
            if (by.isBlank()) throw new IllegalArgumentException("somebody reassigns");
        }
    }

    /** Time has gone by. */
    record LetLapse(Instant at) implements OfferCommand {}
}

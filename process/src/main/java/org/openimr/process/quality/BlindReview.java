package org.openimr.process.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Outcome;
import org.openimr.process.review.ReviewerAssignment;

/**
 * A second reviewer's own decision on a case, without sight of the first. Never the case's outcome.
 *
 * @param reviewer  who was asked
 * @param given     what he or she found; empty while it is not given
 */
public record BlindReview(ReviewerAssignment reviewer, Optional<Given> given) {
    /** By item, ascending. */
    public record Given(Instant at, List<BlindOutcome> outcomes) {
        public Given {
            outcomes = List.copyOf(outcomes);
        }

        /** What was found on that item, if it was asked. */
        public Optional<Outcome> on(int item) {
            return outcomes.stream()
                    .filter(outcome -> outcome.item() == item)
                    .map(BlindOutcome::outcome)
                    .findFirst();
        }
    }

    public BlindReview with(Given found) {
        return new BlindReview(reviewer, Optional.of(found));
    }

    /** Whether the account is that reviewer's. */
    public boolean isBy(String accountId) {
        return reviewer.reviewer().isAccount(accountId);
    }
}

package org.openimr.server.cases;

import java.time.Instant;
import java.util.Optional;
import org.openimr.determination.check.Examined;
import org.openimr.process.CaseState;
import org.openimr.process.DraftLetter;
import org.openimr.process.quality.Quality;
import org.openimr.process.review.ReviewWork;

/**
 * What quality assurance does with a draft, for those who answer for it.
 *
 * @param letter     as it would be issued now, with what it is checked by; empty where no draft is with quality assurance
 * @param submitted  when the draft was handed over; empty likewise
 */
public record QualityView(Quality quality, Optional<Examined> letter, Optional<Instant> submitted) {
    static QualityView of(ReviewWork work, CaseState state, Instant now) {
        return new QualityView(
                work.quality(),
                DraftLetter.of(state, now),
                state instanceof CaseState.InQualityReview draft ? Optional.of(draft.submittedAt()) : Optional.empty());
    }
}

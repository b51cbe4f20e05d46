package org.openimr.process.guard;

import java.util.List;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerId;

/**
 * A reviewer who is asked to decide a case without sight of the first.
 *
 * @param setAside  earlier determinations of the case
 */
public record SecondReviewer(ReviewWork work, List<Ruling> setAside, ReviewerId reviewer) {
    public SecondReviewer {
        setAside = List.copyOf(setAside);
    }
}

package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.process.outcome.AppealGround;

/**
 * Tells the parties that the appeals board reversed the determination and that a different reviewer decides anew (Lab.
 * Code 4610.6(i)).
 *
 * @param determinedOn  day of the determination that was reversed
 * @param orderedOn     day of the board's order
 * @param ground        the ground that the order finds
 * @param newReviewer   who decides
 */
public record RemandNotice(
        Envelope envelope,
        DisputedTreatment dispute,
        LocalDate determinedOn,
        LocalDate orderedOn,
        AppealGround ground,
        NewReviewer newReviewer)
        implements Notice {
    public RemandNotice {
        if (orderedOn.isBefore(determinedOn))
            throw new IllegalArgumentException("ordered on " + orderedOn + ", determined only on " + determinedOn);
    }

    /** Who reviews after a reversal. */
    public enum NewReviewer {
        /** A different organization. */
        OTHER_ORGANIZATION,
        /** A different reviewer of the same organization, because there is no other. */
        OTHER_REVIEWER_HERE
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REMAND_NOTICE;
    }
}

package org.openimr.letters;

import java.time.LocalDate;

/**
 * Closes a deferred case because liability was finally denied. No text of law asks for this letter.
 *
 * @param deferredOn  day the review was put off
 * @param over        what the dispute was over
 * @param decidedOn   day the denial of liability became final
 */
public record LiabilityClosing(
        Envelope envelope, DisputedTreatment dispute, LocalDate deferredOn, DisputedLiability over, LocalDate decidedOn)
        implements Notice {
    public LiabilityClosing {
        if (decidedOn.isBefore(deferredOn))
            throw new IllegalArgumentException("decided on " + decidedOn + ", before the deferral of " + deferredOn);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.LIABILITY_CLOSING;
    }
}

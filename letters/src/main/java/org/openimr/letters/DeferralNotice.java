package org.openimr.letters;

import java.time.LocalDate;

/**
 * Tells the parties that the review waits: when utilization review decided, the claims administrator also disputed
 * liability on other grounds and does not agree to go on (Lab. Code 4610.5(h)(2), (k); 8 CCR 9792.10.3(d)).
 *
 * @param applicationReceived  day the application was received
 * @param over                 what the dispute is over
 */
public record DeferralNotice(
        Envelope envelope, DisputedTreatment dispute, LocalDate applicationReceived, DisputedLiability over)
        implements Notice {
    @Override
    public LetterKind kind() {
        return LetterKind.DEFERRAL_NOTICE;
    }
}

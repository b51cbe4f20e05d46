package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells the parties that the application may not be reviewed, in writing and with reasons (Lab. Code 4610.5(k); 8 CCR
 * 9792.10.3(c)). A dispute over liability is no such reason: see {@link DeferralNotice}.
 *
 * @param applicationReceived  day the application was received
 * @param reasons              at least one
 * @param appeal               last day for a petition (Lab. Code 4610.6(h); 8 CCR 10575(c))
 */
public record IneligibilityNotice(
        Envelope envelope,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        List<IneligibilityReason> reasons,
        Due appeal)
        implements Notice {
    public IneligibilityNotice {
        if (reasons.isEmpty()) throw new IllegalArgumentException("a refusal without a reason");
        reasons = List.copyOf(reasons);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.INELIGIBILITY_NOTICE;
    }
}

package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells the parties that the application goes to review, in whole or in part (Lab. Code 4610.5(k)).
 *
 * @param dispute              what goes to review
 * @param applicationReceived  day the application was received
 * @param excluded             items that do not, each with its reason; empty when the whole application goes on
 * @param noticeDue            when the notice of assignment is due (8 CCR 9792.10.4(b))
 * @param appeal               last day for a petition over the excluded items; present exactly when there are any
 */
public record EligibilityNotice(
        Envelope envelope,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        List<Excluded> excluded,
        Due noticeDue,
        Optional<Due> appeal)
        implements Notice {
    public EligibilityNotice {
        excluded = List.copyOf(excluded);
        if (excluded.isEmpty() == appeal.isPresent())
            throw new IllegalArgumentException("an appeal lies against what is excluded, and only then");
    }

    /** One item that is not reviewed, and why. */
    public record Excluded(String treatment, IneligibilityReason reason) {}

    @Override
    public LetterKind kind() {
        return LetterKind.ELIGIBILITY_NOTICE;
    }
}

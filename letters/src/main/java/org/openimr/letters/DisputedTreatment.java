package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the case is about, as a notice names it (8 CCR 9792.10.4(b)).
 *
 * @param treatments                    the disputed items, at least one
 * @param requestForAuthorization       day of the physician's request, where it is known
 * @param requestingPhysician           name as the request gives it
 * @param utilizationReviewDecision     day of the decision under review
 */
public record DisputedTreatment(
        List<String> treatments,
        Optional<LocalDate> requestForAuthorization,
        String requestingPhysician,
        LocalDate utilizationReviewDecision) {
    public DisputedTreatment {
        if (treatments.isEmpty()) throw new IllegalArgumentException("nothing is in dispute");
        treatments = List.copyOf(treatments);
    }
}

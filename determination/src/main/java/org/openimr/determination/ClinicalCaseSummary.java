package org.openimr.determination;

import java.util.List;
import java.util.Optional;

/**
 * The clinical case summary and what it states.
 *
 * @param text        verbatim, runs of white space folded to one space
 * @param diagnoses   verbatim, in order: only what the text announces as a diagnosis or as being treated
 * @param claimedFor  the words after "has filed a claim for"
 */
public record ClinicalCaseSummary(String text, Patient patient, List<String> diagnoses, Optional<String> claimedFor) {
    public ClinicalCaseSummary {
        diagnoses = List.copyOf(diagnoses);
    }
}

package org.openimr.determination.evidence;

import java.util.Optional;
import java.util.Set;

/**
 * A study behind one of the recommendations that disagree, as the reviewer rated it. Studies are rated, never
 * guidelines (8 CCR 9792.25.1).
 *
 * @param favors       what its recommendation says of the requested treatment
 * @param level        empty while it is not rated
 * @param levelReason  needed where the regulation's words for the level were not found
 */
public record RatedStudy(
        EvidenceSource.Study study,
        Favors favors,
        Applicability applicability,
        Set<Bias> biases,
        Optional<EvidenceLevel> level,
        Optional<String> levelReason) {
    /** For which side a study is cited. */
    public enum Favors {
        THE_REQUEST,
        THE_DENIAL
    }

    public RatedStudy {
        biases = Set.copyOf(biases);
    }
}

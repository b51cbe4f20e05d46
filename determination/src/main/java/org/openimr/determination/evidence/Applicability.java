package org.openimr.determination.evidence;

import java.util.Set;

/**
 * Whether a study speaks of this worker (8 CCR 9792.25.1): one unlike aspect makes it inapplicable, and an inapplicable
 * study may not be used to support, deny, delay or modify.
 *
 * @param unlike       aspects in which the study is not similar to the case
 * @param explanation  the reviewer's words; blank while they are not written
 */
public record Applicability(Set<Aspect> unlike, String explanation) {
    /** What is compared. */
    public enum Aspect {
        PATIENTS,
        SUBJECTS,
        SETTING,
        INTERVENTION,
        OUTCOME_MEASURE
    }

    public Applicability {
        unlike = Set.copyOf(unlike);
    }

    public boolean isApplicable() {
        return unlike.isEmpty();
    }
}

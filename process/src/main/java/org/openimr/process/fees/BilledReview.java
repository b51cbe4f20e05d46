package org.openimr.process.fees;

import java.time.LocalDate;
import org.openimr.determination.Priority;

/**
 * What the amount of a fee depends on.
 *
 * @param submittedOn   the day whose schedule governs
 * @param priority      regular or expedited
 * @param degree        of the reviewer; mattered in the first schedule only
 * @param reviewers     at least 1
 * @param pharmacyOnly  nothing but drugs is in dispute
 * @param course        decided, or ended before or after a reviewer had it
 */
public record BilledReview(
        LocalDate submittedOn, Priority priority, Degree degree, int reviewers, boolean pharmacyOnly, Course course) {
    /** The reviewer's degree. */
    public enum Degree {
        MEDICAL_OR_OSTEOPATHIC,
        OTHER
    }

    /** How the review ended. */
    public enum Course {
        DECIDED,
        ENDED_BEFORE_REVIEWER,
        ENDED_AFTER_REVIEWER
    }

    public BilledReview {
        if (reviewers < 1) throw new IllegalArgumentException("a review has at least one reviewer: " + reviewers);
    }
}

package org.openimr.process.review;

import java.time.Instant;
import org.openimr.determination.ReviewerQualifications;

/**
 * A reviewer who took the case.
 *
 * @param qualifications    what the letter will say of the reviewer
 * @param attestedNoConflict  the reviewer attested that no tie of Lab. Code 139.5(c)(2) exists
 */
public record ReviewerAssignment(
        ReviewerId reviewer, ReviewerQualifications qualifications, boolean attestedNoConflict, Instant acceptedAt) {}

package org.openimr.server.emergency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;

/**
 * A case that somebody opened in an emergency.
 *
 * @param account  of whoever opened it
 * @param role     the person's own at that time; under another one it opens nothing
 * @param until    the first moment at which it is over
 */
public record Emergency(
        UUID id,
        UUID account,
        Role role,
        CaseNumber number,
        String reason,
        Instant openedAt,
        Instant until,
        Optional<Review> review) {
    /**
     * What the medical director found.
     *
     * @param by  the medical director's account
     */
    public record Review(UUID by, Instant at, boolean justified, String words) {}

    /** Whether the case can be read by it; a review ends it. */
    public boolean isOpen(Instant now) {
        return review.isEmpty() && now.isBefore(until);
    }
}

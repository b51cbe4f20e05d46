package org.openimr.process.review;

import java.time.Instant;

/**
 * More than one reviewer was asked for, because the case is too complex for one, 8 CCR 9792.10.6(c).
 *
 * @param reviewers  how many in all, at least 2
 */
public record PanelRequest(Instant at, int reviewers, String why) {
    public PanelRequest {
        if (reviewers < 2) throw new IllegalArgumentException("more than one reviewer: " + reviewers);
        if (why.isBlank()) throw new IllegalArgumentException("the request says why one reviewer is not enough");
    }
}

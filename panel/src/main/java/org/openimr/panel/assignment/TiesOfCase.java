package org.openimr.panel.assignment;

import java.util.List;
import java.util.Map;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.ties.FoundTie;

/** What ties reviewers to those involved in a case. */
@FunctionalInterface
public interface TiesOfCase {
    /** Ways that were found, by reviewer; a reviewer without any may be left out. Always the same for the same case. */
    Map<ReviewerId, List<FoundTie>> of(Dispute dispute);
}

package org.openimr.server.desk;

import java.util.Optional;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.evidence.TierLeft;
import org.openimr.determination.evidence.TierSearched;

/**
 * One step of the search as it is being written.
 *
 * @param searched     what was looked through
 * @param reason       for going on; empty where the search stayed here, or nothing is chosen yet
 * @param explanation  of that reason
 */
public record TierDraft(SearchTier tier, String searched, Optional<ReasonForLeaving> reason, String explanation) {
    public TierDraft {
        SearchTier of = tier;
        if (reason.filter(one -> !of.reasons().contains(one)).isPresent())
            throw new IllegalArgumentException(
                    tier + " is not left because it " + reason.get().printed());
    }

    Optional<TierLeft> left() {
        return reason.map(why -> new TierLeft(tier, why, explanation.strip()));
    }

    Optional<TierSearched> looked() {
        return searched.isBlank() ? Optional.empty() : Optional.of(new TierSearched(tier, searched.strip()));
    }
}

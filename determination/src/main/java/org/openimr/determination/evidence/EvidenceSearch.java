package org.openimr.determination.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path a reviewer walked through the tiers.
 *
 * @param left     tiers left, in any order, each at most once
 * @param reached  the tier whose recommendation was taken; empty where none was found at any
 */
public record EvidenceSearch(List<TierLeft> left, Optional<SearchTier> reached) {
    public EvidenceSearch {
        left = List.copyOf(left);
        if (left.stream().map(TierLeft::tier).distinct().count() != left.size())
            throw new IllegalArgumentException("a tier is left once: " + left);
    }

    /** The schedule's own recommendation was taken. */
    public static EvidenceSearch inMtus() {
        return new EvidenceSearch(List.of(), Optional.of(SearchTier.MTUS));
    }

    public Optional<TierLeft> leaving(SearchTier tier) {
        return left.stream().filter(one -> one.tier() == tier).findFirst();
    }

    /** Tiers before the one reached that were passed without a reason in words; in order. */
    public List<SearchTier> unexplained() {
        List<SearchTier> unexplained = new ArrayList<>();
        for (SearchTier tier : SearchTier.values()) {
            if (tier == reached.orElse(SearchTier.STUDIES)) break;
            if (leaving(tier).filter(TierLeft::isExplained).isEmpty()) unexplained.add(tier);
        }
        return unexplained;
    }
}

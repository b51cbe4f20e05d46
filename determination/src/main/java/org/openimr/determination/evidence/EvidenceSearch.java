package org.openimr.determination.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path a reviewer walked through the tiers.
 *
 * @param left     tiers left, in any order, each at most once
 * @param reached   the tier whose recommendation was taken; empty where none was found at any
 * @param searched  what was looked through, tier by tier, each at most once
 */
public record EvidenceSearch(List<TierLeft> left, Optional<SearchTier> reached, List<TierSearched> searched) {
    public EvidenceSearch {
        left = List.copyOf(left);
        searched = List.copyOf(searched);
        if (searched.stream().map(TierSearched::tier).distinct().count() != searched.size())
            throw new IllegalArgumentException("a tier is searched once: " + searched);
        if (left.stream().map(TierLeft::tier).distinct().count() != left.size())
            throw new IllegalArgumentException("a tier is left once: " + left);
    }

    /** A search of which is not said what was looked through. */
    public EvidenceSearch(List<TierLeft> left, Optional<SearchTier> reached) {
        this(left, reached, List.of());
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

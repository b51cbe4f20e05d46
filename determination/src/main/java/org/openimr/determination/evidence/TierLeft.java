package org.openimr.determination.evidence;

/**
 * A tier that was searched and left.
 *
 * @param explanation  the reviewer's words; blank while they are not written
 */
public record TierLeft(SearchTier tier, ReasonForLeaving reason, String explanation) {
    public TierLeft {
        if (!tier.reasons().contains(reason))
            throw new IllegalArgumentException(tier + " is not left because it " + reason.printed());
    }

    public boolean isExplained() {
        return !explanation.isBlank();
    }
}

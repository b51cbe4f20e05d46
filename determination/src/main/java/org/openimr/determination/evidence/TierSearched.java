package org.openimr.determination.evidence;

/**
 * What was looked through at one tier.
 *
 * @param words  the reviewer's: which guideline, edition and words, or which database
 */
public record TierSearched(SearchTier tier, String words) {}

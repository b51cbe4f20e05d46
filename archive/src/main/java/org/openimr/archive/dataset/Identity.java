package org.openimr.archive.dataset;

import org.openimr.archive.ContentHash;
import org.openimr.vocabulary.Edition;

/**
 * What a snapshot is, without its rows. Two with the same hash are the same table, byte for byte.
 *
 * @param schema          name of the table
 * @param schemaVersion   of {@link Schema#version()}
 * @param hash            SHA-256 over the CSV file, its first line included
 * @param understoodWith  which lists the services, drugs and guidelines were understood with
 */
public record Identity(String schema, int schemaVersion, ContentHash hash, Counts counts, Edition understoodWith) {
    /**
     * What is in it.
     *
     * @param letters           with at least one item
     * @param items             rows
     * @param withoutItems      letters that name no disputed item: no row speaks of them
     * @param repeated          copies of a letter that say the same as the one that counts
     * @param contradicting     copies of a letter that say something else than the one that counts
     */
    public record Counts(long letters, long items, long withoutItems, long repeated, long contradicting) {}
}

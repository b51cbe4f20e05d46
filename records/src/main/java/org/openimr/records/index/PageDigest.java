package org.openimr.records.index;

import org.openimr.records.ContentHash;

/**
 * What one page is, without showing it.
 *
 * @param copy  of the page as the reviewer is shown it
 * @param text  of its text, UTF-8, each line closed by a line feed
 */
public record PageDigest(ContentHash copy, ContentHash text) {}

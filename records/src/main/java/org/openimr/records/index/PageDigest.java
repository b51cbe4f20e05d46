package org.openimr.records.index;

import java.util.HexFormat;
import org.openimr.records.ContentHash;

/**
 * What one page is, without showing it: how it looks and what it says.
 *
 * @param sha256  the page's entry in the tree, hashed
 */
public record PageDigest(ContentHash sha256) {
    /**
     * @param copy  hash of the page as the reviewer is shown it
     * @param text  hash of its text, UTF-8, each line closed by a line feed
     */
    public static PageDigest of(ContentHash copy, ContentHash text) {
        byte[] leaf = MerkleTree.leaf(bytes(copy), bytes(text));
        return new PageDigest(new ContentHash(HexFormat.of().formatHex(leaf)));
    }

    private static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.sha256());
    }
}

package org.openimr.records.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hash tree of RFC 6962, section 2.1, with SHA-256: one root for a list of entries in their order. */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** Hash of an entry, its parts one after the other. */
    static byte[] leaf(byte[]... parts) {
        return hash(LEAF, parts);
    }

    /** Root of the tree over entries of which each was hashed as a leaf; of none, the hash of nothing. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return sha256().digest();
        if (leaves.size() == 1) return leaves.getFirst();
        int left = Integer.highestOneBit(leaves.size() - 1);
        return hash(NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** Hash of the parts one after the other, behind a byte that says what they are. */
    static byte[] hash(byte kind, byte[]... parts) {
        MessageDigest digest = sha256();
        digest.update(kind);
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }

    /** A text as entries hold it: its length in bytes, a colon, its UTF-8 bytes; no two lists of texts look alike. */
    static void append(ByteArrayOutputStream entry, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        entry.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        entry.writeBytes(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

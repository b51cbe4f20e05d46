package org.openimr.server.checkpoint;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of hashes of RFC 6962, section 2.1, as far as it has grown: a leaf is SHA-256 over the byte 0 and its content, a
 * node over the byte 1 and the two below it.
 *
 * <p>Keeps only the tops of its complete parts, a few dozen hashes for any number of leaves. Begun at a leaf other than the
 * first, it holds what was added from there on: added to a tree that ends there, those tops make it the grown one. Not for
 * use by several threads.
 */
public final class HashTree {
    private final MessageDigest digest = sha256();
    private final List<Part> parts = new ArrayList<>();
    private long end;

    private static final class Part {
        final int level;
        final byte[] hash;

        Part(int level, byte[] hash) {
            this.level = level;
            this.hash = hash;
        }
    }

    /** @param start how many leaves stand before the first that is to be added */
    public HashTree(long start) {
        if (start < 0) throw new IllegalArgumentException("bad start: " + start);
        this.end = start;
    }

    /**
     * A whole tree that is continued.
     *
     * @throws IllegalArgumentException if no tree has these tops
     */
    public static HashTree of(List<Subtree> tops) {
        HashTree tree = new HashTree(0);
        tree.addAll(tops);
        if (!tree.tops().equals(tops)) throw new IllegalArgumentException("no tree has these tops: " + tops);
        return tree;
    }

    /** Leaves before its end, those before its start included. */
    public long leaves() {
        return end;
    }

    /** Adds one leaf. */
    public void add(byte[] content) {
        digest.update((byte) 0);
        put(0, digest.digest(content));
    }

    /**
     * Adds complete parts, in their order.
     *
     * @throws IllegalArgumentException if one cannot stand there
     */
    public void addAll(List<Subtree> subtrees) {
        for (Subtree subtree : subtrees) {
            if (end % subtree.leaves() != 0 || end + subtree.leaves() < 0) {
                throw new IllegalArgumentException(
                        "level " + subtree.level() + " cannot stand after " + end + " leaves");
            }
            put(subtree.level(), subtree.hash());
        }
    }

    private void put(int level, byte[] hash) {
        parts.add(new Part(level, hash));
        end += 1L << level;
        while (parts.size() > 1 && closes()) {
            Part right = parts.removeLast();
            Part left = parts.removeLast();
            parts.add(new Part(left.level + 1, node(left.hash, right.hash)));
        }
    }

    /** Whether the last two parts are the halves of one. */
    private boolean closes() {
        int level = parts.getLast().level;
        return parts.get(parts.size() - 2).level == level && end % (2L << level) == 0;
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** From left to right. */
    public List<Subtree> tops() {
        return parts.stream().map(part -> Subtree.of(part.level, part.hash)).toList();
    }

    /** Of a tree that was begun at its first leaf; 64 hexadecimal digits. */
    public String root() {
        if (parts.isEmpty()) return Subtree.of(0, digest.digest()).hex();
        byte[] root = parts.getLast().hash;
        for (int i = parts.size() - 2; i >= 0; i--) root = node(parts.get(i).hash, root);
        return Subtree.of(0, root).hex();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

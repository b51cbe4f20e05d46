package org.openimr.panel.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tree of RFC 6962, section 2.1, over leaves that are hashed already, and under it the number of its leaves. */
final class HashTree {
    private HashTree() {}

    static Hash root(List<Hash> leaves) {
        return root(leaves.size(), tree(leaves));
    }

    private static Hash root(int leaves, Hash tree) {
        return new Hash(
                new Message(Message.Kind.ROOT).number(leaves).octets(tree.hex()).sha256());
    }

    private static Hash tree(List<Hash> leaves) {
        if (leaves.size() == 1) return leaves.getFirst();
        int left = left(leaves.size());
        return node(tree(leaves.subList(0, left)), tree(leaves.subList(left, leaves.size())));
    }

    /** The hashes beside the way from a leaf to the top, the lowest first. */
    static List<Hash> path(List<Hash> leaves, int place) {
        if (leaves.size() == 1) return List.of();
        int left = left(leaves.size());
        List<Hash> low = leaves.subList(0, left);
        List<Hash> high = leaves.subList(left, leaves.size());
        List<Hash> path = new ArrayList<>(place < left ? path(low, place) : path(high, place - left));
        path.add(tree(place < left ? high : low));
        return path;
    }

    /** The root to which a path leads; empty where it is too long or too short for a leaf at that place. */
    static Optional<Hash> root(Hash leaf, int place, int leaves, List<Hash> path) {
        return tree(leaf, place, leaves, path).map(tree -> root(leaves, tree));
    }

    private static Optional<Hash> tree(Hash leaf, int place, int leaves, List<Hash> path) {
        if (leaves == 1) return path.isEmpty() ? Optional.of(leaf) : Optional.empty();
        if (path.isEmpty()) return Optional.empty();
        int left = left(leaves);
        List<Hash> lower = path.subList(0, path.size() - 1);
        Hash beside = path.getLast();
        return place < left
                ? tree(leaf, place, left, lower).map(low -> node(low, beside))
                : tree(leaf, place - left, leaves - left, lower).map(high -> node(beside, high));
    }

    /** The largest power of two below it. */
    private static int left(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }

    private static Hash node(Hash left, Hash right) {
        return new Hash(new Message(Message.Kind.NODE)
                .octets(left.hex())
                .octets(right.hex())
                .sha256());
    }
}

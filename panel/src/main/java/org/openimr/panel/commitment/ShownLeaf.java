package org.openimr.panel.commitment;

import java.util.List;
import java.util.Optional;

/**
 * One leaf of a commitment, shown without the others.
 *
 * @param place  from 0; it says what the value is of
 * @param salt   of this leaf alone
 * @param path   hashes beside the way to the top, the lowest first
 */
public record ShownLeaf(int place, String value, Salt salt, List<Hash> path) {
    public ShownLeaf {
        path = List.copyOf(path);
        if (place < 0 || place >= Leaves.LABELS.size()) throw new IllegalArgumentException("no leaf: " + place);
        if (value.isBlank()) throw new IllegalArgumentException("a leaf has a value");
    }

    /** What it is of: "tag". */
    public String label() {
        return Leaves.LABELS.get(place);
    }

    /** Of the commitment in which it stands; empty where the path is none. */
    Optional<Hash> root() {
        return HashTree.root(Leaves.hash(salt, place, value), place, Leaves.LABELS.size(), path);
    }
}

package org.openimr.panel.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What opens a commitment: for the regulator alone, and kept where the names are kept.
 *
 * @param leaves  hashes of all leaves as they were committed to; with them it can be said what was changed
 */
public record Opening(Assignment assignment, Salt salt, ChainKey key, List<Hash> leaves) {
    /** Of an opening in which no leaf is right. */
    private static final String SALT = "salt";

    public Opening {
        leaves = List.copyOf(leaves);
        if (leaves.size() != Leaves.LABELS.size())
            throw new IllegalArgumentException("an opening has " + Leaves.LABELS.size() + " leaves");
    }

    /**
     * Of a new assignment.
     *
     * @param salt  never used before
     * @param key   the one of the assignment's chain
     */
    public static Opening of(Assignment assignment, Salt salt, ChainKey key) {
        return new Opening(assignment, salt, key, Leaves.hashes(assignment, salt, key));
    }

    /** What to publish. */
    public Commitment commitment() {
        return new Commitment(assignment.number(), assignment.seat(), root());
    }

    Hash root() {
        return HashTree.root(leaves);
    }

    /** What does not fit the hashes of the leaves; the salt, where nothing fits. */
    List<String> changed() {
        List<Hash> actual = Leaves.hashes(assignment, salt, key);
        List<String> changed = new ArrayList<>(IntStream.range(0, leaves.size())
                .filter(place -> !actual.get(place).equals(leaves.get(place)))
                .mapToObj(Leaves.LABELS::get)
                .toList());
        return changed.size() == leaves.size() ? List.of(SALT) : changed;
    }

    /** One leaf, without the others. */
    ShownLeaf show(String label) {
        int place = Leaves.LABELS.indexOf(label);
        return new ShownLeaf(
                place,
                Leaves.values(assignment, key).get(place),
                Leaves.salt(salt, place),
                HashTree.path(leaves, place));
    }
}

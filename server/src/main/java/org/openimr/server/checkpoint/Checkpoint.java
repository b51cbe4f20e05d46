package org.openimr.server.checkpoint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the whole log was, up to a position.
 *
 * @param number   1 for the first of a folder, then one more each time
 * @param events   how many events it covers
 * @param position the last position covered; up to it nothing could appear any more when it was made
 * @param root     of the tree over the events covered, 64 hexadecimal digits
 * @param madeAt   whole seconds
 * @param before   SHA-256 of the whole text of the checkpoint before it; {@link #NONE_BEFORE} for the first
 * @param grown    the parts that were added to the tree of the checkpoint before it
 * @param tops     the tree's complete parts: with them it is continued
 */
public record Checkpoint(
        long number,
        long events,
        long position,
        String root,
        Instant madeAt,
        String before,
        List<Subtree> grown,
        List<Subtree> tops) {
    /** Stands for the checkpoint before the first. */
    static final String NONE_BEFORE = "0".repeat(64);

    public Checkpoint {
        if (number < 1 || events < 1 || position < events) {
            throw new IllegalArgumentException("bad checkpoint: " + number + ", " + events + ", " + position);
        }
        madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
        grown = List.copyOf(grown);
        tops = List.copyOf(tops);
        HashTree tree = HashTree.of(tops);
        if (tree.leaves() != events || !tree.root().equals(root)) {
            throw new IllegalArgumentException("the root of checkpoint " + number + " is not that of its own tops");
        }
    }

    /** Whether its tree is the other's, grown: then nothing that the other covers was left out or changed in it. */
    boolean continues(HashTree other) {
        try {
            other.addAll(grown);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return other.tops().equals(tops);
    }

    /** The file beside it that lists the events it added. */
    String listName() {
        return "%07d-%d.events".formatted(number, position);
    }

    static String fileName(long number) {
        return "%07d.checkpoint".formatted(number);
    }
}

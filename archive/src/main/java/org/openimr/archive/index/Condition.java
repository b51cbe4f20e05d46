package org.openimr.archive.index;

import java.util.List;

/** What must be true of an item, in words as the index compares them. An adapter says it in its own language. */
public sealed interface Condition {
    /** These terms stand one after another; a single one stands somewhere. */
    record Said(Zone zone, List<String> terms) implements Condition {
        public Said {
            if (terms.isEmpty()) throw new IllegalArgumentException("nothing is said");
            terms = List.copyOf(terms);
        }
    }

    /**
     * These terms stand near one another.
     *
     * @param within  how far they may be moved altogether to stand one after another
     */
    record Near(Zone zone, List<String> terms, int within) implements Condition {
        public Near {
            if (terms.size() < 2) throw new IllegalArgumentException("one word is near nothing");
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term that begins with these letters, or this one, stands somewhere. How often and how rare says nothing: each
     * adds 1 to the score.
     *
     * @param stem  of the letters, since a longer word may have a shorter term
     */
    record Begun(Zone zone, String letters, String stem) implements Condition {}

    /** The item has this mark, or one that begins so. It adds nothing to the score. */
    record Marked(String mark, boolean begins) implements Condition {}

    /**
     * Decided on one of these days. It adds nothing to the score.
     *
     * @param from  epoch day, inclusive
     * @param to    epoch day, inclusive
     */
    record Decided(long from, long to) implements Condition {}

    /** All of these and none of those; where nothing is wanted, every item without those. */
    record All(List<Condition> wanted, List<Condition> unwanted) implements Condition {
        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }
    }

    /** At least one of these; each that is true adds to the score. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }
}

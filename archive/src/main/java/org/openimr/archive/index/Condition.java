package org.openimr.archive.index;

import java.util.List;

/** What must be true of an item's text, in words as the index compares them. An adapter says it in its own language. */
public sealed interface Condition {
    /** These terms stand one after another; a single one stands somewhere. */
    record Said(List<String> terms) implements Condition {
        public Said {
            if (terms.isEmpty()) throw new IllegalArgumentException("nothing is said");
            terms = List.copyOf(terms);
        }
    }

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

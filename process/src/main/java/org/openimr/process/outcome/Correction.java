package org.openimr.process.outcome;

import java.time.Instant;
import java.util.List;
import org.openimr.determination.Determination;

/**
 * A clerical error put right: the next version of a determination. No outcome changes, and the version before stays
 * visible.
 *
 * @param changes    what stood and what stands now
 * @param corrected  the determination with the changes
 */
public record Correction(Instant at, String why, List<Change> changes, Determination corrected) {
    public Correction {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) throw new IllegalArgumentException("a correction changes something");
        if (why.isBlank()) throw new IllegalArgumentException("a correction says why");
    }

    /**
     * One change of words.
     *
     * @param item   number of the item; 0 for the clinical case summary
     * @param where  the field
     * @param wrong  what stood there
     * @param right  what stands there now
     */
    public record Change(int item, Field where, String wrong, String right) {
        public Change {
            if (item < 0) throw new IllegalArgumentException("items are numbered from 1: " + item);
            if (wrong.isBlank() || wrong.equals(right)) {
                throw new IllegalArgumentException("a change names what stood there and what is right");
            }
            if ((item == 0) != (where == Field.SUMMARY)) {
                throw new IllegalArgumentException("the summary belongs to no item, every other field to one");
            }
        }
    }

    /** Fields in which a clerical error can stand; the outcome is none of them. */
    public enum Field {
        SUMMARY("clinical case summary"),
        SERVICE("disputed treatment"),
        RATIONALE("rationale");

        private final String words;

        Field(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }
    }
}

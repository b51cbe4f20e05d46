package org.openimr.archive.deidentification;

import org.openimr.determination.Span;

/**
 * Words that may have to go.
 *
 * @param where        not empty
 * @param replacement  what would stand there
 */
public record ProposedRedaction(Span where, Identifier kind, Reason reason, String replacement, Confidence confidence) {
    public ProposedRedaction {
        if (where.start() == where.end()) throw new IllegalArgumentException("nothing to take out at " + where);
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(ProposedRedaction other) {
        return where.start() < other.where().end() && other.where().start() < where.end();
    }
}

package org.openimr.archive.query;

import java.util.List;

/** What must be true of a disputed item's text. */
public sealed interface Expression {
    /**
     * The words of this text occur one after another, in any inflection.
     *
     * @param quoted  a phrase; else one word as typed, which may still be several to the index ({@code L4-5})
     */
    record Words(String text, boolean quoted) implements Expression {}

    record Not(Expression negated) implements Expression {}

    /** At least two. */
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least two. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }
}

package org.openimr.archive.query;

import java.util.List;

/** What must be true of a disputed item. */
public sealed interface Expression {
    /**
     * The words of this text occur one after another, in any inflection.
     *
     * @param quoted  a phrase; else one word as typed, which may still be several to the index ({@code L4-5})
     */
    record Words(String text, boolean quoted) implements Expression {}

    /** A word that begins with these letters and figures occurs. */
    record Beginning(String letters) implements Expression {}

    /**
     * The words of this text occur near one another.
     *
     * @param within  how far they may be moved altogether to stand one after another, 1 to {@link #FARTHEST}
     */
    record Near(String text, int within) implements Expression {
        public static final int FARTHEST = 20;

        public Near {
            if (within < 1 || within > FARTHEST) throw new IllegalArgumentException("not near: " + within);
        }
    }

    /** What is inside is said of this field. */
    record In(SearchField field, Expression inner) implements Expression {}

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

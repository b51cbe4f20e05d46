package org.openimr.vocabulary.load;

/** A row cannot be used, and why. */
final class BadRow extends Exception {
    private static final long serialVersionUID = 1L;
    private final ProblemKind kind;

    BadRow(ProblemKind kind, String message) {
        // Thrown by the row: a trace would cost more than the rest of the reading.
        super(message, null, false, false);
        this.kind = kind;
    }

    static BadRow value(String message) {
        return new BadRow(ProblemKind.VALUE, message);
    }

    Problem at(String file, int line) {
        return new Problem(kind, file, line, String.valueOf(getMessage()));
    }
}

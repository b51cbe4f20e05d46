package org.openimr.bench.fuzz;

/**
 * What should not have happened with an input.
 *
 * @param kind    what it was; the same kind while an input is made smaller
 * @param detail  for a person
 */
record Escape(Kind kind, String detail) {
    private static final int PLACES = 2;

    /** Where it happened: escapes of one place are one, however many inputs lead there. */
    String place() {
        return switch (kind) {
            case TOO_SLOW, TOO_MUCH_MEMORY -> kind.name();
            case THROWN, UNTRUE ->
                kind.name() + detail.lines().skip(1).limit(PLACES).toList();
        };
    }

    enum Kind {
        THROWN,
        TOO_SLOW,
        TOO_MUCH_MEMORY,
        UNTRUE
    }
}

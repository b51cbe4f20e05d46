package org.openimr.bench.fuzz;

/** A reader said something that cannot be true of its input. */
final class WrongAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongAnswer(String message) {
        super(message);
    }

    static void unless(boolean holds, String what) {
        if (!holds) throw new WrongAnswer(what);
    }
}

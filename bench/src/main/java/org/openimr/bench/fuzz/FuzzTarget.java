package org.openimr.bench.fuzz;

/** Something that reads what strangers send. Of a document, each character of an input is one byte. */
interface FuzzTarget {
    /** As it is typed behind {@code --target}. */
    String name();

    /** What inputs are made of. */
    Stock stock();

    /** What it may take. */
    Bounds bounds();

    /**
     * Reads an input. What it may rightly say of a bad one is an answer; whatever it throws is an escape.
     *
     * @return looks at the answer, when asked to
     */
    Answer read(String input);

    /** Looks whether an answer can be true. */
    interface Answer {
        /** @throws WrongAnswer if it cannot */
        void check();
    }
}

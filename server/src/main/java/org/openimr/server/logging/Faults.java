package org.openimr.server.logging;

/** Faults in words that may stand in a log, in a table and on a page of those who run the program. */
public final class Faults {
    private static final int DEEPEST = 4;

    private Faults() {}

    /** The kind of the fault and of those behind it; their messages only where they name nobody. */
    public static String words(Throwable fault) {
        StringBuilder words = new StringBuilder(LogWords.of(fault));
        Throwable cause = fault.getCause();
        for (int depth = 1; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            words.append(", because of ").append(LogWords.of(cause));
        }
        return words.toString();
    }
}

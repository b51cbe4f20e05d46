package org.openimr.app;

/** What the process says when it ends. */
final class ExitStatus {
    static final int DONE = 0;
    /** The answer is no: a letter could not be read, a check found a fault. */
    static final int NO = 1;
    /** Could not do what was asked. */
    static final int CANNOT = 2;

    private ExitStatus() {}
}

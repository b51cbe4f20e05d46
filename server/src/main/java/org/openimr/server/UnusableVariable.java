package org.openimr.server;

/** A variable of the environment says what cannot be; nothing was started. */
public final class UnusableVariable extends RuntimeException {
    /** Permanent code of this fault. */
    public static final String CODE = "IMR-941";

    private static final long serialVersionUID = 1L;

    UnusableVariable(IllegalArgumentException why) {
        super(CODE + ": " + why.getMessage() + ". Correct the variable, or leave it out for the usual value.", why);
    }
}

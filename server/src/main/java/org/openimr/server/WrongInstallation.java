package org.openimr.server;

/** A demonstration was to be opened as a real installation, or the reverse. */
public final class WrongInstallation extends RuntimeException {
    /** Permanent code of this fault. */
    public static final String CODE = "IMR-922";

    WrongInstallation(boolean dataAreDemo) {
        super(CODE + ": "
                + (dataAreDemo
                        ? "these data are a demonstration with accounts whose passwords everyone knows. Start with"
                                + " --demo, or give the server another data folder."
                        : "these data are not a demonstration. Start without --demo, or give the demonstration a"
                                + " data folder of its own."));
    }
}

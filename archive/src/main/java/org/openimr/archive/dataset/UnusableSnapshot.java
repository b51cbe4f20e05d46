package org.openimr.archive.dataset;

/** A snapshot that cannot be used; the message says why and what to do. */
public final class UnusableSnapshot extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableSnapshot(String message) {
        super(message);
    }
}

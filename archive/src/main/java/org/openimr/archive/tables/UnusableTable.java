package org.openimr.archive.tables;

/** A table or a mapping that cannot be used at all; the message says why and what to do. */
public final class UnusableTable extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableTable(String message) {
        super(message);
    }
}

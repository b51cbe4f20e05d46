package org.openimr.server.kills;

import java.util.Optional;

/** What a server that is started to be killed may be made to do wrong. */
enum Planted {
    /** The answer goes out, and the transaction is committed a moment later. */
    ACKNOWLEDGED_BEFORE_COMMIT,
    /** The job for an event's letters is handed over after the event is committed. */
    JOB_OUTSIDE_TRANSACTION,
    /** Two events may have the same version in one stream. */
    MISSING_UNIQUE_KEY,
    /** A job that failed, or whose server died, is not tried again. */
    LOST_RETRY,
    /** A document that could not be written is acknowledged all the same. */
    SWALLOWED_IO_ERROR,
    /** A case is shown as it was two seconds ago. */
    STALE_READ;

    /** System property by which the process is told. */
    static final String PROPERTY = "openimr.kills.planted";

    /** In this process. */
    static Optional<Planted> here() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Planted::valueOf);
    }
}

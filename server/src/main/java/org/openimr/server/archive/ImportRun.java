package org.openimr.server.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that wrote to the archive: an import, a table, a withdrawal, the settlement of a conflict, or the server keeping what
 * its own cases published.
 *
 * @param source  what was brought in or done
 * @param actor   {@code operator} and the name by which the system knows who ran the command, or {@code openimr}
 * @param end     what it came to; empty where it was cut off, is still running, or is the server's own
 */
public record ImportRun(long number, String source, String actor, Instant begunAt, Optional<End> end) {
    /** Counts of documents, or of a table's rows; a withdrawal counts as a correction. */
    public record End(Instant at, long added, long corrected, long unchanged, long conflicts, long unread) {}
}

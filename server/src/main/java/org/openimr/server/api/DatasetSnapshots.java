package org.openimr.server.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Where a snapshot of everything published is kept, if this installation makes any. */
public interface DatasetSnapshots {
    /** The newest one. */
    Optional<Snapshot> newest();

    /**
     * A snapshot.
     *
     * @param file    on this machine
     * @param sha256  of the file, lower-case hexadecimal
     * @param rows    items in it
     * @param madeAt  nothing published later is in it
     */
    record Snapshot(Path file, String mediaType, long bytes, String sha256, int rows, Instant madeAt) {}
}

package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How old the backups in a folder are.
 *
 * @param base     when the newest whole base ended; empty where there is none
 * @param soundLog whether the event log's chain was whole when that base was made
 */
public record BackupAge(Optional<Instant> base, boolean soundLog) {
    /**
     * Of that backup folder.
     *
     * @throws IOException if it cannot be read
     * @throws BackupRefused if its newest base is damaged
     */
    public static BackupAge of(Path folder) throws IOException {
        List<Path> bases = new BackupFolder(folder).bases();
        if (bases.isEmpty()) return new BackupAge(Optional.empty(), false);
        Manifest newest = Manifest.of(bases.getLast());
        return new BackupAge(Optional.of(newest.ended()), newest.log().isPresent());
    }
}

package org.openimr.server.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Whether each finished segment of the embedded server's write-ahead log is copied into a backup folder. */
public sealed interface Archiving {
    /** Names the backup folder, or is {@code off}. */
    String FOLDER = "OPENIMR_BACKUP";
    /** After how many seconds a segment that is not full is finished and copied: what a lost machine can cost. */
    String SECONDS = "OPENIMR_BACKUP_SECONDS";
    /** Our choice: no text fixes how much may be lost with a machine. */
    Duration USUAL = Duration.ofSeconds(60);

    /** As at the last start. So a command that opens the database on its own leaves no gap in the copies. */
    record AsBefore() implements Archiving {}

    /** No longer, or not at all. */
    record Off() implements Archiving {}

    /**
     * Into that folder.
     *
     * @param longest  after which a segment is finished though it is not full, 1 second to 1 day
     */
    record Into(Path folder, Duration longest) implements Archiving {
        public Into {
            folder = folder.toAbsolutePath().normalize();
            if (longest.toSeconds() < 1 || longest.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException(SECONDS + " is from 1 to 86400: " + longest.toSeconds());
            }
        }
    }

    /**
     * As the environment says.
     *
     * @throws IllegalArgumentException if it says something that cannot be
     */
    static Archiving of(Map<String, String> environment) {
        Optional<String> folder = given(environment, FOLDER);
        if (folder.isEmpty()) return new AsBefore();
        if (folder.get().equals("off")) return new Off();
        return new Into(
                Path.of(folder.get()),
                given(environment, SECONDS).map(Archiving::seconds).orElse(USUAL));
    }

    private static Duration seconds(String written) {
        try {
            return Duration.ofSeconds(Long.parseLong(written.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(SECONDS + " is not a whole number: " + written, e);
        }
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}

package org.openimr.server.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/** Whether each finished segment of the embedded server's write-ahead log is copied into a backup folder. */
public sealed interface Archiving {
    /** After how long a segment that is not full is copied: our choice, no text fixes how much may be lost with a machine. */
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
                throw new IllegalArgumentException(
                        Variable.BACKUP_SECONDS.variable() + " is from 1 to 86400: " + longest.toSeconds());
            }
        }
    }

    /**
     * As the environment says.
     *
     * @throws IllegalArgumentException if it says something that cannot be
     */
    static Archiving of(Environment said) {
        Optional<String> folder = said.given(Variable.BACKUP);
        if (folder.isEmpty()) return new AsBefore();
        if (folder.get().equals("off")) return new Off();
        return new Into(
                Path.of(folder.get()),
                said.number(Variable.BACKUP_SECONDS).map(Duration::ofSeconds).orElse(USUAL));
    }
}

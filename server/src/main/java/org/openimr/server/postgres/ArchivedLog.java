package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the server's write-ahead log is copied to, remembered in the data folder from one start to the next.
 *
 * <p>The copying itself is a few lines of shell that PostgreSQL calls: whole or not at all, on the disk before it is said
 * to be there, never over a segment that differs, and only into the folder that these data claimed.
 */
record ArchivedLog(Path backup, Duration longest) {
    private static final String SCRIPT = "archive-log";
    private static final String NOTE = "archiving";

    static Optional<ArchivedLog> of(DataFolder folder, Archiving wish) {
        try {
            return switch (wish) {
                case Archiving.AsBefore _ -> noted(folder.at(NOTE)).map(before -> before.written(folder));
                case Archiving.Off _ -> {
                    Files.deleteIfExists(folder.at(NOTE));
                    yield Optional.empty();
                }
                case Archiving.Into(Path backup, Duration longest) -> {
                    // A folder that was claimed before may be away for a while: the segments then wait for it.
                    boolean known = noted(folder.at(NOTE))
                            .filter(before -> before.backup().equals(backup))
                            .isPresent();
                    if (!known) BackupClaim.claim(backup, BackupClaim.lineOf(folder.root()));
                    yield Optional.of(new ArchivedLog(backup, longest).written(folder));
                }
            };
        } catch (IOException e) {
            throw DataFolder.notUsable(folder.root(), e);
        }
    }

    /** The backup folder that the data of this database folder are archived into. */
    static Optional<ArchivedLog> noted(Path note) throws IOException {
        if (!Files.exists(note)) return Optional.empty();
        List<String> lines = Files.readAllLines(note);
        return Optional.of(
                new ArchivedLog(Path.of(lines.get(1)), Duration.ofSeconds(Long.parseLong(lines.getFirst()))));
    }

    private ArchivedLog written(DataFolder folder) {
        try {
            folder.replace(SCRIPT, script(BackupClaim.lineOf(folder.root())));
            folder.replace(NOTE, longest.toSeconds() + "\n" + backup + "\n");
            return this;
        } catch (IOException e) {
            throw DataFolder.notUsable(folder.root(), e);
        }
    }

    /** As options of the server; the shell that starts it takes the quotation marks away. */
    Map<String, String> options() {
        return Map.of(
                "archive_mode",
                "on",
                "archive_timeout",
                Long.toString(longest.toSeconds()),
                "archive_command",
                "'sh ../" + SCRIPT + " %p %f'");
    }

    private String script(String line) {
        return """
            #!/bin/sh
            # Written at each start. PostgreSQL calls it with each finished segment of its log: path, name.
            set -eu
            umask 077
            to=%s
            if [ "$(cat "$to/line" 2>/dev/null)" != %s ]; then
              echo "archive-log: $to is not there, or is not the backup folder of these data; $2 waits" >&2
              exit 1
            fi
            kept=$to/wal/$2.gz
            if [ -e "$kept" ]; then
              if gzip -dc <"$kept" | cmp -s - "$1"; then exit 0; fi
              echo "archive-log: another $2 is kept in $to/wal already; it is not overwritten" >&2
              exit 1
            fi
            gzip -1 -n <"$1" >"$to/wal/.$2.part"
            sync "$to/wal/.$2.part"
            mv "$to/wal/.$2.part" "$kept"
            sync "$to/wal"
            """.formatted(quoted(backup.toString()), quoted(line));
    }

    /** As one word of the shell. */
    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}

package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.openimr.records.store.OwnerOnly;

/**
 * Which data a backup folder belongs to. A database has a line of events; one that is restored begins a line of its own,
 * and its segments must not come among those of the line that it left.
 */
public final class BackupClaim {
    private BackupClaim() {}

    /** The line of the data in that database folder; it gets its name when it is first asked for. */
    public static String lineOf(Path databaseFolder) throws IOException {
        Path file = databaseFolder.resolve("line");
        create(databaseFolder, UUID.randomUUID().toString());
        return Files.readString(file).strip();
    }

    /**
     * Takes the folder for that line, unless it has it already.
     *
     * @throws DatabaseUnusable if the folder is not there, cannot be written, or belongs to another line
     */
    public static void claim(Path backup, String line) {
        if (!Files.isDirectory(backup)) {
            throw new DatabaseUnusable(
                    DatabaseFault.BACKUP_FOLDER,
                    "The backup folder " + backup + " is not there. Make it (mkdir -m 700), or mount its disk; it is"
                            + " not made by itself, so that a disk that is not mounted is noticed.");
        }
        try {
            OwnerOnly.folders(backup.resolve("wal"));
            create(backup, line);
            String kept = Files.readString(backup.resolve("line")).strip();
            if (!kept.equals(line)) {
                throw new DatabaseUnusable(
                        DatabaseFault.BACKUP_OF_OTHER_DATA,
                        "The backup folder " + backup + " holds backups of other data, or of those that these were"
                                + " restored from. Give these data an empty folder of their own.");
            }
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    DatabaseFault.BACKUP_FOLDER,
                    "The backup folder " + backup + " cannot be used: " + e + ". It must be writable by this user.",
                    e);
        }
    }

    private static void create(Path folder, String line) throws IOException {
        Path file = folder.resolve("line");
        if (Files.exists(file)) return;
        Path written = OwnerOnly.fileIn(folder, ".line", ".part");
        try {
            Files.writeString(written, line + "\n", StandardOpenOption.DSYNC);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException _) {
            return; // another process was quicker
        } finally {
            Files.delete(written);
        }
    }
}

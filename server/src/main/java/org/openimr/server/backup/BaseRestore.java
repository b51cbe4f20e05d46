package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.store.OwnerOnly;

/** Finds the base that a moment is restored from, and copies it, file by file, against its list. */
final class BaseRestore {
    private static final int SHOWN = 5;

    private BaseRestore() {}

    /** A base and what it says of itself. */
    record Base(Path folder, Manifest manifest) {}

    /**
     * The last base that had ended by then; the newest where no moment is asked for.
     *
     * @throws BackupRefused if there is none
     */
    static Base find(BackupFolder folder, Optional<Instant> until) throws IOException {
        List<Base> bases = new ArrayList<>();
        for (Path base : folder.bases()) bases.add(new Base(base, Manifest.of(base)));
        if (bases.isEmpty()) {
            throw new BackupRefused(
                    BackupFault.NO_BACKUP,
                    folder.root() + " holds no whole backup"
                            + (folder.unfinished().isEmpty() ? "." : ", only one that was cut off while it was made.")
                            + " Name the folder that was given to \"openimr backup --to\".");
        }
        Instant latest = until.orElse(Instant.MAX);
        return bases.reversed().stream()
                .filter(base -> !base.manifest().ended().isAfter(latest))
                .findFirst()
                .orElseThrow(() -> new BackupRefused(
                        BackupFault.BEFORE_FIRST,
                        latest + " is before the end of the first backup, "
                                + bases.getFirst().manifest().ended() + ". Ask for that moment or a later one."));
    }

    /**
     * Copies.
     *
     * @throws BackupRefused naming the files that are missing or are not what was copied
     */
    static void copy(Base base, Path database, Steps steps) throws IOException {
        Path list = base.folder().resolve(ListedFile.LIST);
        if (!Files.exists(list)
                || !DurableCopy.hash(list).equals(base.manifest().files())) {
            throw damaged(base, List.of(ListedFile.LIST));
        }
        OwnerOnly.folders(database.resolve("cluster"));
        List<String> faults = new ArrayList<>();
        List<ListedFile> listed = ListedFile.of(base.folder());
        long done = 0;
        for (ListedFile file : listed) {
            Path to = database.resolve(file.path());
            if (file.content().isEmpty()) {
                OwnerOnly.folders(to);
            } else {
                try {
                    DurableCopy.Copied copied = DurableCopy.copy(base.folder().resolve(file.path()), to);
                    if (!copied.equals(file.content().get())) faults.add(file.path());
                } catch (NoSuchFileException _) {
                    faults.add(file.path());
                }
            }
            steps.at(++done, "files of the database", listed.size());
        }
        if (!faults.isEmpty()) throw damaged(base, faults);
    }

    private static BackupRefused damaged(Base base, List<String> faults) {
        String more = faults.size() > SHOWN ? " and " + (faults.size() - SHOWN) + " more" : "";
        return new BackupRefused(
                BackupFault.BASE_DAMAGED,
                "Missing, or not what was copied, in " + base.folder() + ": "
                        + String.join(", ", faults.subList(0, Math.min(SHOWN, faults.size()))) + more
                        + ". Take that copy of the backup whose files are whole; or move this base out of its folder,"
                        + " and an earlier one is used, with the log from there on.");
    }
}

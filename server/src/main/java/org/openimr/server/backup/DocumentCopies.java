package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.records.store.DurableFile;
import org.openimr.records.store.OwnerOnly;

/**
 * The encrypted documents in a backup folder, each once. A document's file is named by the hash of what it says; its copy
 * also by the hash of the encrypted bytes, so that a copy can be checked by who has no key.
 */
final class DocumentCopies {
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COPY = Pattern.compile("([0-9a-f]{64})\\.([0-9a-f]{64})");

    private DocumentCopies() {}

    /**
     * How many documents there are.
     *
     * @param copied  of them in this run
     */
    record Counted(long all, long copied) {}

    /** Copies what is not yet copied; safe beside a server that adds documents and beside another such run. */
    static Counted add(Path documents, Path copies, Steps steps) throws IOException {
        long all = 0;
        long copied = 0;
        for (Path part : parts(documents)) {
            Path to = copies.resolve(documents.relativize(part));
            Set<String> there = namesOf(to);
            for (Path document : names(part)) {
                String name = document.getFileName().toString();
                if (!DOCUMENT.matcher(name).matches()) continue;
                all++;
                if (there.contains(name)) continue;
                OwnerOnly.folders(to);
                if (copy(document, to)) copied++;
                steps.at(all, "documents", 0);
            }
        }
        return new Counted(all, copied);
    }

    private static boolean copy(Path document, Path to) throws IOException {
        Path part = to.resolve("." + UUID.randomUUID() + ".part");
        try {
            DurableCopy.Copied copied = DurableCopy.copy(document, part);
            Path kept = to.resolve(document.getFileName() + "." + copied.sha256());
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFile.sync(to);
            return true;
        } catch (NoSuchFileException e) {
            if (Files.exists(document)) throw e;
            return false;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Puts every copy where a server looks for it.
     *
     * @return relative paths of those whose bytes are not the ones that were copied
     */
    static List<String> restore(Path copies, Path documents, Steps steps) throws IOException {
        List<String> damaged = new ArrayList<>();
        long done = 0;
        for (Path part : parts(copies)) {
            Path to = documents.resolve(copies.relativize(part));
            OwnerOnly.folders(to);
            for (Path copy : names(part)) {
                var form = COPY.matcher(copy.getFileName().toString());
                if (!form.matches()) continue; // begun and not ended
                Path document = to.resolve(form.group(1));
                try {
                    if (!DurableCopy.copy(copy, document).sha256().equals(form.group(2))) {
                        damaged.add(copies.relativize(copy).toString());
                        Files.delete(document);
                    }
                } catch (FileAlreadyExistsException _) {
                    // encrypted twice, which says the same
                }
                steps.at(++done, "documents", 0);
            }
            DurableFile.sync(to);
        }
        return damaged;
    }

    /** Whether a backup folder has any. */
    static boolean any(Path copies) throws IOException {
        for (Path part : parts(copies)) if (!namesOf(part).isEmpty()) return true;
        return false;
    }

    private static Set<String> namesOf(Path part) throws IOException {
        Set<String> names = new HashSet<>();
        for (Path copy : names(part)) {
            var form = COPY.matcher(copy.getFileName().toString());
            if (form.matches()) names.add(form.group(1));
        }
        return names;
    }

    /** The folders VAULT/ab. */
    private static List<Path> parts(Path root) throws IOException {
        List<Path> parts = new ArrayList<>();
        for (Path vault : names(root)) if (Files.isDirectory(vault)) parts.addAll(names(vault));
        return parts.stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> entries = BackupFolder.entries(folder)) {
            return entries.toList();
        }
    }
}

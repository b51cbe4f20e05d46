package org.openimr.records.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files that nobody but their owner reads, where the file system knows owners (POSIX). */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the folder and those above it that are not there; what is there keeps its rights. */
    public static void folders(Path folder) throws IOException {
        Files.createDirectories(folder, allowing("rwx------"));
    }

    /**
     * Makes an empty file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    public static void file(Path file) throws IOException {
        Files.createFile(file, allowing("rw-------"));
    }

    /** Makes an empty file with a name of its own. */
    public static Path fileIn(Path folder, String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix, allowing("rw-------"));
    }

    private static FileAttribute<?>[] allowing(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

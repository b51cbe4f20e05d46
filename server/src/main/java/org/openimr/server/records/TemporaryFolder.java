package org.openimr.server.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where documents lie readable while they are read; what a killed process left there is deleted at the start. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    static void empty(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly());
            List<Path> left;
            try (Stream<Path> walk = Files.walk(folder)) {
                left = walk.filter(path -> !path.equals(folder))
                        .sorted(Comparator.reverseOrder())
                        .toList();
            }
            for (Path path : left) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}

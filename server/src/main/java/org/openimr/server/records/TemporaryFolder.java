package org.openimr.server.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openimr.records.store.OwnerOnly;

/** Where documents lie readable while they are read; what a killed process left there is deleted at the start. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    static void empty(Path folder) {
        try {
            OwnerOnly.folders(folder);
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
}

package org.openimr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that a benchmark makes and takes away again. */
public final class Folders {
    private Folders() {}

    /** Is done in a folder. */
    public interface Work {
        /** @return the exit status */
        int in(Path folder) throws Exception;
    }

    /** In a new folder for what is temporary, which is gone afterwards. */
    public static int lent(String name, Work work) throws Exception {
        Path folder = Files.createTempDirectory("openimr-" + name);
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}

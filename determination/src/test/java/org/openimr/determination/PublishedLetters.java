package org.openimr.determination;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** The real letters, read in place beside the project; on the build server they must be there. */
public final class PublishedLetters {
    private static final Path FOLDER =
            Path.of(System.getProperty("openimr.root", "."), "..", "shared", "corpus", "determinations");

    private PublishedLetters() {}

    /** A letter's file name and text. */
    public record Letter(String name, String text) {
        public Reading.Read read() {
            if (DeterminationReader.read(text) instanceof Reading.Read read) return read;
            throw new AssertionError(name + " was not read as a determination");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them by name; skips the test where they are not at hand. */
    public static List<Letter> all() {
        boolean there = Files.isDirectory(FOLDER);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("The corpus of real determinations is missing: " + FOLDER.normalize());
        }
        assumeTrue(there, "no corpus of real determinations at " + FOLDER.normalize());
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(PublishedLetters::letter)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Letter letter(Path file) {
        try {
            return new Letter(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

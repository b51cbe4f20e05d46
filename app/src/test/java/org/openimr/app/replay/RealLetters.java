package org.openimr.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The published letters beside the project. */
final class RealLetters {
    private static final Path FOLDER =
            Path.of(System.getProperty("openimr.root"), "..", "shared", "corpus", "determinations");

    private RealLetters() {}

    /** Their texts, by name. Without them the test is skipped; where {@code CI=true} it fails. */
    static List<Path> texts() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            assertThat(System.getenv("CI"))
                    .as("where CI=true the corpus is required: " + FOLDER)
                    .isNull();
            Assumptions.abort("no corpus at " + FOLDER + "; real letters are not replayed");
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}

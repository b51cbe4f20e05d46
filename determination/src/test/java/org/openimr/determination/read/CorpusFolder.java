package org.openimr.determination.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The corpus beside the project: side files, hand-checked readings and PDFs, read in place. */
final class CorpusFolder {
    private static final Path ROOT = Path.of(System.getProperty("openimr.root", "."), "..", "shared", "corpus");

    private CorpusFolder() {}

    /** Files of a folder with an ending, by name without it; skips the test where there is no corpus. */
    static Map<String, Path> files(String folder, String ending) {
        Path path = ROOT.resolve(folder);
        boolean there = Files.isDirectory(path);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("The corpus of real determinations is missing: " + path.normalize());
        }
        assumeTrue(there, "no corpus of real determinations at " + path.normalize());
        try (Stream<Path> files = Files.list(path)) {
            Map<String, Path> found = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending)) found.put(name.substring(0, name.length() - ending.length()), file);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String folder, String name, String ending) {
        return Objects.requireNonNull(files(folder, ending).get(name), name);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading.Read read(Path file) {
        if (DeterminationReader.read(bytes(file)) instanceof Reading.Read read) return read;
        throw new AssertionError(file + " was not read as a determination");
    }

    static Map<?, ?> json(Path file) {
        return (Map<?, ?>) Objects.requireNonNull(Json.parse(bytes(file)));
    }

    /** Every text of the corpus. */
    static List<String> texts() {
        return files("determinations", ".txt").values().stream()
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .toList();
    }
}

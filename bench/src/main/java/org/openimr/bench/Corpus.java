package org.openimr.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real determinations, read in place, and the hand-checked reading of some of them. */
record Corpus(List<Letter> letters) {
    Corpus {
        letters = List.copyOf(letters);
    }

    /**
     * @param document  file name without its ending
     * @param gold      the hand-checked reading
     */
    record Letter(String document, String text, Optional<JsonNode> gold) {}

    /** Empty where the folder is not there. */
    static Optional<Corpus> in(Path folder) {
        Path texts = folder.resolve("determinations");
        if (!Files.isDirectory(texts)) return Optional.empty();
        try (Stream<Path> files = Files.list(texts)) {
            return Optional.of(new Corpus(files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(f -> letter(f, folder.resolve("gold")))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts() {
        return letters.stream().map(Letter::text).toList();
    }

    private static Letter letter(Path file, Path goldFolder) {
        String document = file.getFileName().toString().replaceFirst("\\.txt$", "");
        Path gold = goldFolder.resolve(document + ".json");
        try {
            Optional<JsonNode> checked = Files.exists(gold)
                    ? Optional.of(JsonMapper.shared().readTree(Files.readString(gold)))
                    : Optional.empty();
            return new Letter(document, Files.readString(file), checked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

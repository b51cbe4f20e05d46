package org.openimr.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** The real letters, read where they lie. */
public final class CorpusLetters {
    private CorpusLetters() {}

    /** All of them, in the order of their file names. Ends the test where the corpus is missing. */
    public static List<PublishedDetermination> all() throws IOException {
        Path folder = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus", "determinations");
        if (!Files.isDirectory(folder)) {
            String sentence = "The corpus of real letters is not at "
                    + folder.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) Assertions.fail(sentence + "; CI requires it.");
            Assumptions.abort(sentence + "; skipped.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(CorpusLetters::published)
                    .toList();
        }
    }

    private static PublishedDetermination published(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (DeterminationReader.read(text)) {
            case Reading.Read read -> published(read.determination(), text);
            case Reading.Declined declined -> throw new AssertionError(file + " declined: " + declined.family());
            case Reading.Unreadable unreadable -> throw new AssertionError(file + " unreadable: " + unreadable);
        };
    }

    private static PublishedDetermination published(Determination determination, String text) {
        ContentHash hash = ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
        return new PublishedDetermination(
                determination.caseNumber().map(PublishedId::of).orElse(PublishedId.of(hash)),
                determination,
                LocalDate.of(2017, 3, 31),
                new LetterCopies(Optional.of(hash), Optional.empty(), Optional.empty()));
    }
}

package org.openimr.bench.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** A real letter with its first page, read in place. */
record RealLetter(CaseNumber caseNumber, Determination determination, String text) {
    /** In the order of their file names; none where the folder is not there. */
    static List<RealLetter> in(Path corpus) {
        Path folder = corpus.resolve("determinations");
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(f -> of(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RealLetter> of(Path file) {
        try {
            String text = Files.readString(file);
            if (!(DeterminationReader.read(text) instanceof Reading.Read read)) return Optional.empty();
            Determination determination = read.determination();
            return determination
                    .caseNumber()
                    .filter(_ -> determination.dates().decisionDate().isPresent())
                    .map(number -> new RealLetter(number, determination, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same letter in another case. */
    GeneratedDetermination numbered(int number, int serial) {
        Determination d = determination;
        String renumbered = caseNumber.value().substring(0, 5) + serial;
        return new GeneratedDetermination(
                number,
                new Determination(
                        d.family(),
                        Optional.of(new CaseNumber(renumbered)),
                        d.dates(),
                        d.priority(),
                        d.reviewer(),
                        d.summary(),
                        d.issues()),
                Optional.empty(),
                Optional.of(text.replace(caseNumber.value(), renumbered)));
    }
}

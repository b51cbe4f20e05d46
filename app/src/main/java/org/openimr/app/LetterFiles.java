package org.openimr.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.archive.dataset.NamedLetter;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** The letters (PDF or text) of a folder and those below it, or one alone. What is no letter is named and passed over. */
final class LetterFiles {
    private final Terminal terminal;
    private final List<Path> files;
    private int unread;

    private LetterFiles(Terminal terminal, List<Path> files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** @throws Cannot if there is no such file or folder, or no letter in it */
    static LetterFiles in(Path source, Terminal terminal) throws Cannot {
        try (Stream<Path> found = Files.walk(source)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(LetterFiles::mayBeLetter)
                    .sorted()
                    .toList();
            if (files.isEmpty())
                throw new Cannot(CliCode.FILE_MISSING, source + ": holds neither .pdf nor .txt nor a snapshot.");
            return new LetterFiles(terminal, files);
        } catch (IOException e) {
            throw Cannot.open(source.toString(), e);
        }
    }

    private static boolean mayBeLetter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".txt");
    }

    /** One after the other; to be used once. */
    Stream<NamedLetter> letters(ProgressBar progress) {
        int[] done = {0};
        return files.stream()
                .peek(file -> progress.at(done[0]++, file.getFileName().toString()))
                .flatMap(file -> read(file, progress).stream());
    }

    int count() {
        return files.size();
    }

    /** Files that were no letters, as far as the letters were used. */
    int unread() {
        return unread;
    }

    private Optional<NamedLetter> read(Path file, ProgressBar progress) {
        try {
            return switch (DeterminationReader.read(Files.readAllBytes(file))) {
                case Reading.Read read -> Optional.of(NamedLetter.read(read.determination(), read.source()));
                case Reading.Declined declined ->
                    passedOver(
                            file,
                            "a letter of another kind, " + declined.family().code(),
                            progress);
                case Reading.Unreadable unreadable ->
                    passedOver(file, unreadable.findings().getFirst().message(), progress);
            };
        } catch (IOException e) {
            return passedOver(file, String.valueOf(e.getMessage()), progress);
        }
    }

    private Optional<NamedLetter> passedOver(Path file, String why, ProgressBar progress) {
        progress.clear();
        terminal.err().println(file + ": passed over: " + why);
        unread++;
        return Optional.empty();
    }
}

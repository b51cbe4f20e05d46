package org.openimr.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.dataset.Snapshot;
import org.openimr.archive.dataset.SnapshotMaker;
import org.openimr.archive.dataset.SnapshotReader;
import org.openimr.archive.dataset.UnusableSnapshot;
import org.openimr.archive.understanding.Understanding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which letters a command speaks. */
final class SnapshotOptions {
    @Option(
            names = "--data",
            paramLabel = "FILE|FOLDER",
            description = "A folder with a snapshot, or letters (PDF or text): a file, or a folder with all below it."
                    + " For questions about another program its table.")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private VocabularyOptions lists = new VocabularyOptions();

    /**
     * A snapshot, and how many files were passed over when it was made.
     */
    record Found(Snapshot snapshot, int unread) {}

    /** The snapshot that the option names, or one made of its letters in that folder. */
    Found snapshot(Path folder, Terminal terminal, Map<String, String> environment) throws Cannot {
        Path data = named();
        try {
            if (Files.isDirectory(data) && SnapshotReader.isIn(data)) return new Found(SnapshotReader.open(data), 0);
            return made(folder, terminal, environment);
        } catch (UnusableSnapshot e) {
            throw unusable(e);
        } catch (IOException e) {
            throw Cannot.write(folder.toString(), e);
        }
    }

    /** A snapshot made of the letters that the option names. */
    Found made(Path folder, Terminal terminal, Map<String, String> environment) throws Cannot, IOException {
        LetterFiles files = LetterFiles.in(named(), terminal);
        Understanding understanding =
                Understanding.of(lists.read(terminal, environment).vocabulary());
        try (ProgressBar progress = new ProgressBar(terminal, files.count())) {
            Snapshot snapshot = new SnapshotMaker(
                            understanding, Runtime.getRuntime().availableProcessors())
                    .make(files.letters(progress), folder);
            return new Found(snapshot, files.unread());
        }
    }

    /** What {@code --data} names; where it names nothing, the folder in which this was started. */
    Path folder() {
        return data.orElse(Path.of(""));
    }

    /** What {@code --data} names. */
    Path named() throws Cannot {
        return data.orElseThrow(() -> new Cannot(
                CliCode.STATISTICS, "of which letters? Name a folder of letters or of a snapshot with --data."));
    }

    static Cannot unusable(UnusableSnapshot failure) {
        return new Cannot(CliCode.SNAPSHOT, String.valueOf(failure.getMessage()));
    }
}

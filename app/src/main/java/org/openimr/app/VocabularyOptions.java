package org.openimr.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openimr.vocabulary.load.FolderUnreadable;
import org.openimr.vocabulary.load.Loaded;
import org.openimr.vocabulary.load.Vocabularies;
import picocli.CommandLine.Option;

/** By which lists of codes and words a command works. */
final class VocabularyOptions {
    @Option(
            names = "--vocabulary",
            paramLabel = "FOLDER",
            description = "A folder of code lists, read above those that the program brings along; a later one counts"
                    + " more. Default: the folders named by $" + Vocabularies.VARIABLE + ".")
    private List<Path> folders = List.of();

    /**
     * The lists of the folders that the options name, or else the environment, above the program's own.
     *
     * @throws Cannot if there is no such folder or it cannot be looked into
     */
    Loaded read(Terminal terminal, Map<String, String> environment) throws Cannot {
        try {
            return read(terminal, folders.isEmpty() ? Vocabularies.folders(environment) : folders);
        } catch (FolderUnreadable e) {
            throw cannot(e);
        }
    }

    static Loaded read(Terminal terminal, List<Path> folders) throws Cannot {
        try (VocabularyProgress progress = new VocabularyProgress(terminal)) {
            return Vocabularies.load(folders, progress);
        } catch (FolderUnreadable e) {
            throw cannot(e);
        }
    }

    private static Cannot cannot(FolderUnreadable failure) {
        return new Cannot(CliCode.VOCABULARY, String.valueOf(failure.getMessage()));
    }
}

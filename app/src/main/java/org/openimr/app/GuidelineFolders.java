package org.openimr.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimr.determination.guideline.GuidelineProblem;
import org.openimr.determination.guideline.GuidelineProblemKind;
import org.openimr.determination.guideline.Guidelines;
import org.openimr.determination.guideline.LoadedGuidelines;
import org.openimr.vocabulary.load.FolderUnreadable;
import org.openimr.vocabulary.load.NamedFolders;

/** Folders of guidelines; each file in them whose name ends in {@code .json} is an edition. */
final class GuidelineFolders {
    /** Environment variable that names the folders, as in a search path. */
    static final String VARIABLE = "OPENIMR_GUIDELINES";

    private static final long MOST_BYTES = 32L << 20;

    private GuidelineFolders() {}

    /**
     * The folders that {@link #VARIABLE} names, in their order; none where it names none.
     *
     * @throws FolderUnreadable  if a name cannot be that of a folder
     */
    static List<Path> named(Map<String, String> environment) throws FolderUnreadable {
        return NamedFolders.of(VARIABLE, environment);
    }

    /**
     * The sample that the program brings along and then every file of the folders, by name.
     *
     * @throws FolderUnreadable if there is no such folder or it cannot be looked into; the message says which
     */
    static LoadedGuidelines load(List<Path> folders) throws FolderUnreadable {
        Guidelines guidelines = new Guidelines();
        for (Path folder : folders) add(folder, guidelines);
        return guidelines.loaded();
    }

    private static void add(Path folder, Guidelines to) throws FolderUnreadable {
        if (!Files.isDirectory(folder)) throw new FolderUnreadable(folder + ": there is no such folder.");
        List<Path> found;
        try (Stream<Path> all = Files.list(folder)) {
            found = all.filter(GuidelineFolders::isGuidelines).sorted().toList();
        } catch (IOException e) {
            throw new FolderUnreadable(folder + ": the folder cannot be read (" + e.getMessage() + ").");
        }
        if (found.isEmpty()) {
            to.add(new GuidelineProblem(
                    GuidelineProblemKind.NO_FILE,
                    folder.toString(),
                    0,
                    "the folder holds no file whose name ends in .json; docs/guidelines.md describes one."));
        }
        for (Path file : found) one(file, to);
    }

    private static boolean isGuidelines(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".") && !Files.isDirectory(file);
    }

    private static void one(Path file, Guidelines to) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MOST_BYTES) throw new IOException("it is larger than " + MOST_BYTES + " bytes");
            to.add(name, Files.readAllBytes(file));
        } catch (IOException e) {
            to.add(new GuidelineProblem(
                    GuidelineProblemKind.FILE_UNREADABLE, name, 0, "cannot be read (" + e.getMessage() + ")."));
        }
    }
}

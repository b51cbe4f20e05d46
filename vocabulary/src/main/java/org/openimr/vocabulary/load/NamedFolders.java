package org.openimr.vocabulary.load;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Folders that an environment variable names as in a search path. */
public final class NamedFolders {
    private NamedFolders() {}

    /**
     * In their order; none where the variable names none.
     *
     * @throws FolderUnreadable  if a name cannot be that of a folder
     */
    public static List<Path> of(String variable, Map<String, String> environment) throws FolderUnreadable {
        String setting = environment.getOrDefault(variable, "");
        try {
            return Arrays.stream(setting.split(File.pathSeparator, -1))
                    .filter(name -> !name.isBlank())
                    .map(name -> Path.of(name.strip()))
                    .toList();
        } catch (InvalidPathException e) {
            throw new FolderUnreadable(setting + ": is no name of a folder.");
        }
    }
}

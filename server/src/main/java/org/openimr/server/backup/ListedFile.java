package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a base's list of files.
 *
 * @param content  hash and size; empty for a folder
 * @param path     relative to the base
 */
record ListedFile(Optional<DurableCopy.Copied> content, String path) {
    static final String LIST = "files";
    private static final Pattern FORM = Pattern.compile("folder (.+)|([0-9a-f]{64}) (\\d+) (.+)");

    String line() {
        return content.map(file -> file.sha256() + " " + file.size() + " ").orElse("folder ") + path;
    }

    /** The list of a base; its hash stands in the manifest and is looked at before. */
    static List<ListedFile> of(Path base) throws IOException {
        List<ListedFile> listed = new ArrayList<>();
        for (String line : Files.readAllLines(base.resolve(LIST))) {
            Matcher form = FORM.matcher(line);
            if (!form.matches()) throw new IOException(base.resolve(LIST) + ": " + line);
            listed.add(
                    form.group(1) != null
                            ? new ListedFile(Optional.empty(), form.group(1))
                            : new ListedFile(
                                    Optional.of(new DurableCopy.Copied(Long.parseLong(form.group(3)), form.group(2))),
                                    form.group(4)));
        }
        return listed;
    }
}

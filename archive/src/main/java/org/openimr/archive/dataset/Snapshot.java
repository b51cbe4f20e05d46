package org.openimr.archive.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The table of disputed items as a folder: {@code disputed-items.csv} and {@code schema.json}, which says what the columns
 * mean, how many rows there are and the hash.
 */
public record Snapshot(Path folder, Identity identity) {
    static final String ROWS = "disputed-items.csv";
    static final String SCHEMA = "schema.json";
    static final String LINES = "disputed-items.jsonl";

    /** Takes an earlier table away, its schema first: without it the rows are none. */
    static void clear(Path folder) throws IOException {
        for (String name : List.of(SCHEMA, ROWS, LINES)) Files.deleteIfExists(folder.resolve(name));
    }

    /** The rows, in UTF-8. */
    public Path csv() {
        return folder.resolve(ROWS);
    }

    /** The columns and the hash. */
    public Path schema() {
        return folder.resolve(SCHEMA);
    }

    /** Where {@link JsonLines} puts the same rows as JSON. */
    public Path jsonLines() {
        return folder.resolve(LINES);
    }
}

package org.openimr.process.records;

/**
 * Where a paper names a record.
 *
 * @param file  hash of the received file
 * @param page  in that file, from 1
 * @param line  of that page, from 1
 */
public record NamedAt(String file, int page, int line) {
    public NamedAt {
        if (file.isBlank()) throw new IllegalArgumentException("a file has a name");
        if (page < 1 || line < 1) throw new IllegalArgumentException("pages and lines count from 1");
    }
}

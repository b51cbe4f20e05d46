package org.openimr.process.records;

import java.util.regex.Pattern;

/**
 * A received file as it is kept.
 *
 * @param sha256  its name: the hash of its content, 64 hexadecimal digits, lower case
 * @param pages   how many, at least 1
 */
public record StoredFile(String sha256, int pages) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public StoredFile {
        if (!FORM.matcher(sha256).matches()) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        if (pages < 1) throw new IllegalArgumentException("a file has a page: " + pages);
    }
}

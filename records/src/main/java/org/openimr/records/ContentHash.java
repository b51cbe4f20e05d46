package org.openimr.records;

import java.util.regex.Pattern;

/**
 * Name of a content: what it is hashed to. Two contents with the same name are the same.
 *
 * @param sha256  64 hexadecimal digits, lower case
 */
public record ContentHash(String sha256) implements Comparable<ContentHash> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(sha256).matches()) throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }

    @Override
    public int compareTo(ContentHash other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}

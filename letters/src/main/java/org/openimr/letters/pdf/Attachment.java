package org.openimr.letters.pdf;

import java.util.Arrays;
import java.util.Objects;

/** Data that travels inside of a letter's file (ISO 19005-3, 6.8): the same facts for a machine. */
public final class Attachment {
    private final String fileName;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /**
     * @param fileName     without a folder
     * @param mediaType    such as {@code application/json}
     * @param description  what it is, for a person
     * @param bytes        its content, copied
     * @throws IllegalArgumentException if a part is empty or the name leads elsewhere
     */
    public Attachment(String fileName, String mediaType, String description, byte[] bytes) {
        if (fileName.isBlank() || fileName.matches("(?s).*[/\\\\\\p{Cntrl}].*") || fileName.startsWith("."))
            throw new IllegalArgumentException("not the plain name of a file: " + fileName);
        if (!mediaType.matches("[a-z0-9.+-]+/[a-zA-Z0-9.+-]+"))
            throw new IllegalArgumentException("not a media type: " + mediaType);
        if (description.isBlank()) throw new IllegalArgumentException("an attachment says what it is: " + fileName);
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
    }

    /** Without a folder. */
    public String fileName() {
        return fileName;
    }

    /** Such as {@code application/json}. */
    public String mediaType() {
        return mediaType;
    }

    /** What it is, for a person. */
    public String description() {
        return description;
    }

    /** Its content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && fileName.equals(that.fileName)
                && mediaType.equals(that.mediaType)
                && description.equals(that.description)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, mediaType, description, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return fileName + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}

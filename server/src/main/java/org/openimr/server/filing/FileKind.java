package org.openimr.server.filing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of file that a copy of the decision may be; told by its first bytes, never by its name. */
public enum FileKind {
    PDF("application/pdf", HexFormat.of().formatHex("%PDF-".getBytes(StandardCharsets.US_ASCII))),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a"),
    TIFF("image/tiff", "49492a00", "4d4d002a");

    private final String mediaType;
    private final byte[][] beginnings;

    FileKind(String mediaType, String... beginnings) {
        this.mediaType = mediaType;
        this.beginnings =
                Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toArray(byte[][]::new);
    }

    /** For a header. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind of that content, if it is one of these. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return Arrays.stream(beginnings)
                .anyMatch(beginning -> content.length > beginning.length
                        && Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length));
    }
}

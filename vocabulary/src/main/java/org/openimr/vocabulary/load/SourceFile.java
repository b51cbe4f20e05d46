package org.openimr.vocabulary.load;

/** A file that was found to hold a list; packed, if it was. */
final class SourceFile {
    private final Origin origin;
    private final ListKind kind;
    private final byte[] bytes;

    SourceFile(Origin origin, ListKind kind, byte[] bytes) {
        this.origin = origin;
        this.kind = kind;
        this.bytes = bytes;
    }

    Origin origin() {
        return origin;
    }

    ListKind kind() {
        return kind;
    }

    Content content() {
        return Content.of(bytes);
    }
}

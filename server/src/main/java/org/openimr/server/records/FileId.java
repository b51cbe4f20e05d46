package org.openimr.server.records;

import java.util.Optional;
import java.util.UUID;

/** A file that was sent for a case. */
public record FileId(UUID value) {
    /** Of its written form; empty if it is none. */
    public static Optional<FileId> parse(String written) {
        try {
            return Optional.of(new FileId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.openimr.server.panel.register.documents;

import java.util.Optional;
import java.util.UUID;

/** A document that shows a credential. */
public record DocumentId(UUID value) {
    /** Of its written form; empty if it is none. */
    public static Optional<DocumentId> parse(String written) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

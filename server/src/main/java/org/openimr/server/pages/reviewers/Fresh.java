package org.openimr.server.pages.reviewers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Identifiers that follow from one that was drawn at random: a form that is sent twice names the same things both times,
 * and nobody who does not know the first can guess the others.
 */
final class Fresh implements Supplier<UUID> {
    private final UUID drawn;
    private int given;

    private Fresh(UUID drawn) {
        this.drawn = drawn;
    }

    static Fresh of(UUID drawn) {
        return new Fresh(drawn);
    }

    /** The next one. */
    @Override
    public UUID get() {
        given++;
        return UUID.nameUUIDFromBytes((drawn + "/" + given).getBytes(UTF_8));
    }
}

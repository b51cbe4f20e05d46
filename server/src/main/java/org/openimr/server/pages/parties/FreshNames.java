package org.openimr.server.pages.parties;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Supplier;

/** Identifiers that follow from one that was drawn at random: a form that is sent twice names the same things both times. */
final class FreshNames implements Supplier<UUID> {
    private final UUID drawn;
    private int given;

    FreshNames(UUID drawn) {
        this.drawn = drawn;
    }

    @Override
    public UUID get() {
        given++;
        return UUID.nameUUIDFromBytes((drawn + "/" + given).getBytes(UTF_8));
    }
}

package org.openimr.server.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Made-up streams, commands and events. */
final class Fictional {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    static final Actor CLERK = new Actor("account/clerk");

    private Fictional() {}

    static StreamId stream() {
        return new StreamId("test/" + UUID.randomUUID());
    }

    static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    static NewEvent event(int number) {
        return new NewEvent(
                new EventType("SomethingHappened", 1),
                new Payload("{\"number\": " + number + ", \"text\": \"Entry, with “quotes” and 1.50\", \"at\": 1.50}"));
    }

    static List<NewEvent> events(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Fictional::event).toList();
    }
}

package org.openimr.server.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Hashes an event: SHA-256 over the UTF-8 bytes of {@link #text}.
 *
 * <p>The text is canonical JSON, so anyone can check a stored event with a JSON library and {@code sha256sum}. It
 * holds every column of the row but {@code position}, which the database hands out while writing.
 */
final class Seal {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Seal() {}

    /** The database keeps whole microseconds; what is hashed must be what is kept. */
    static Instant keepable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** As it stands in what is hashed. */
    static String written(Instant recordedAt) {
        return MICROSECONDS.format(recordedAt);
    }

    static EventHash of(
            StreamId stream,
            int version,
            NewEvent event,
            Actor actor,
            Instant recordedAt,
            CommandId command,
            int commandPart,
            EventHash previous) {
        String text = text(stream, version, event, actor, recordedAt, command, commandPart, previous);
        return EventHash.of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static EventHash of(RecordedEvent event) {
        return of(
                event.stream(),
                event.version(),
                new NewEvent(event.type(), event.payload()),
                event.actor(),
                event.recordedAt(),
                event.command(),
                event.commandPart(),
                event.previousHash());
    }

    static String text(
            StreamId stream,
            int version,
            NewEvent event,
            Actor actor,
            Instant recordedAt,
            CommandId command,
            int commandPart,
            EventHash previous) {
        return "{\"actor\":" + CanonicalJson.quoted(actor.value())
                + ",\"command\":\"" + command
                + "\",\"commandPart\":" + commandPart
                + ",\"payload\":" + event.payload().json()
                + ",\"previousHash\":\"" + previous
                + "\",\"recordedAt\":\"" + written(recordedAt)
                + "\",\"stream\":" + CanonicalJson.quoted(stream.value())
                + ",\"type\":\"" + event.type().name()
                + "\",\"typeVersion\":" + event.type().version()
                + ",\"version\":" + version
                + "}";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

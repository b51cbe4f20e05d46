package org.openimr.bench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.openimr.server.log.Actor;
import org.openimr.server.log.ChainedHashes;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventHash;
import org.openimr.server.log.Head;
import org.openimr.server.log.StreamId;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** The product's own table filled with so many events by {@code COPY}: whole streams, whose chains are sound. */
final class Stored {
    private static final Actor ACTOR = new Actor("account/fictional-clerk");
    private static final Instant BEGIN = Instant.parse("2026-03-02T17:30:00.123456Z");
    private static final String COPY =
            "copy event (stream, version, type, type_version, payload, actor, recorded_at, command_id, command_part,"
                    + " previous_hash, hash) from stdin";

    private Stored() {}

    /** The name of the n-th stream. */
    static String name(int number) {
        return "case/CM26-%07d".formatted(number);
    }

    /** As many streams as so many events fill. */
    static int streams(int events) {
        return Math.ceilDiv(events, Appends.STREAM);
    }

    /** Empties the log, which its owner alone can, and fills it. */
    static void fill(DataSource database, int events) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table event disable trigger event_append_only");
                statement.execute("truncate event");
                statement.execute("alter table event enable always trigger event_append_only");
            }
            try (PGCopyOutputStream copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY)) {
                for (int first = 0; first < events; first += Appends.STREAM) {
                    stream(first, Math.min(Appends.STREAM, events - first), copy);
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum (analyze) event");
            }
        }
    }

    private static void stream(int first, int events, PGCopyOutputStream copy) throws IOException, SQLException {
        StreamId stream = new StreamId(name(first / Appends.STREAM));
        Head head = Head.EMPTY;
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < events; i++) {
            CommandId command = new CommandId(new UUID(Long.reverse(first + (long) i), 4610));
            EventHash hash = ChainedHashes.of(stream, head, List.of(Example.EVENT), command, ACTOR, BEGIN)
                    .getLast();
            rows.append(String.join(
                            "\t",
                            stream.value(),
                            Integer.toString(i + 1),
                            Example.EVENT.type().name(),
                            Integer.toString(Example.EVENT.type().version()),
                            Example.EVENT.payload().json().replace("\\", "\\\\"),
                            ACTOR.value(),
                            BEGIN.toString(),
                            command.value().toString(),
                            "1",
                            "\\\\x" + head.hash(),
                            "\\\\x" + hash))
                    .append('\n');
            head = new Head(i + 1, hash, BEGIN);
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}

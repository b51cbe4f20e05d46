package org.openimr.server.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a row of the table {@code event}. */
final class EventRows {
    static final String COLUMNS = "position, stream, version, type, type_version, payload::text, actor, recorded_at,"
            + " command_id, command_part, previous_hash, hash";

    private EventRows() {}

    static RecordedEvent recorded(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getLong(1),
                new StreamId(row.getString(2)),
                row.getInt(3),
                new EventType(row.getString(4), row.getInt(5)),
                new Payload(row.getString(6)),
                new Actor(row.getString(7)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                new CommandId(row.getObject(9, UUID.class)),
                row.getInt(10),
                EventHash.of(row.getBytes(11)),
                EventHash.of(row.getBytes(12)));
    }
}

package org.openimr.server.panel.parties;

import static org.openimr.server.panel.parties.json.PartyEventForms.EVENTS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.openimr.panel.ties.PartyId;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventType;
import org.openimr.server.log.Payload;
import org.openimr.server.log.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The streams of all parties in the log. */
record PartyStreams(JdbcClient jdbc) {
    private static final String PREFIX = "party/";
    private static final String OF_PARTIES = " from event where stream like '" + PREFIX + "%'";
    private static final String COLUMNS = "select type, type_version, payload::text, position" + OF_PARTIES;
    private static final int LOCK = 81;

    /** What an identifier may hold besides these stands in the name of the stream by its code. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._:";

    static StreamId stream(PartyId party) {
        StringBuilder name = new StringBuilder(PREFIX);
        party.value()
                .codePoints()
                .forEach(c -> name.append(
                        c < 128 && PLAIN.indexOf(c) >= 0 ? Character.toString(c) : "%" + Integer.toHexString(c) + ";"));
        return new StreamId(name.toString());
    }

    /** Until the transaction ends, nobody else writes to the book; everybody reads on. */
    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, " + LOCK + "))) as held")
                .param(PREFIX)
                .query(Integer.class)
                .single();
    }

    /** Position of the last event, 0 where there is none. */
    long last() {
        return jdbc.sql("select coalesce(max(position), 0)" + OF_PARTIES)
                .query(Long.class)
                .single();
    }

    /** What was written after that position, in its order. */
    List<KeptEvent> after(long position) {
        return jdbc.sql(COLUMNS + " and position > ? order by position")
                .param(position)
                .query(PartyStreams::kept)
                .list();
    }

    /** What was written before that position, in its order. */
    List<KeptEvent> before(long position) {
        return jdbc.sql(COLUMNS + " and position < ? order by position")
                .param(position)
                .query(PartyStreams::kept)
                .list();
    }

    /** What that command has done, over all parties, in its order. */
    List<KeptEvent> doneBy(CommandId command) {
        return jdbc.sql(COLUMNS + " and command_id = ? order by position")
                .param(command.value())
                .query(PartyStreams::kept)
                .list();
    }

    private static KeptEvent kept(ResultSet row, int number) throws SQLException {
        return new KeptEvent(
                EVENTS.read(new EventType(row.getString(1), row.getInt(2)), new Payload(row.getString(3))),
                row.getLong(4));
    }
}

package org.openimr.server.panel.register;

import static org.openimr.server.panel.register.json.RegisterEventForms.EVENTS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openimr.panel.ReviewerId;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventType;
import org.openimr.server.log.Payload;
import org.openimr.server.log.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files there are, in which version, and their events. */
record RegisterTable(JdbcClient jdbc) {
    private static final String PREFIX = "reviewer/";

    static StreamId stream(ReviewerId reviewer) {
        return new StreamId(PREFIX + reviewer.value());
    }

    /** Until the transaction ends, nobody else writes to the register; everybody reads on. */
    void lock() {
        jdbc.sql("lock table register_file in share row exclusive mode").update();
    }

    /** @see RegisterSnapshot#total */
    long total() {
        return jdbc.sql("select coalesce(sum(version), 0) from register_file")
                .query(Long.class)
                .single();
    }

    void put(ReviewerId reviewer, int version) {
        jdbc.sql("insert into register_file (reviewer, version) values (?, ?)"
                        + " on conflict (reviewer) do update set version = excluded.version")
                .param(reviewer.value())
                .param(version)
                .update();
    }

    /** What was written since, over all files, in its order. In one statement: so it is the register of one moment. */
    List<KeptEvent> since(Map<ReviewerId, Integer> versions) {
        List<Map.Entry<ReviewerId, Integer>> known = List.copyOf(versions.entrySet());
        return jdbc.sql("select e.type, e.type_version, e.payload::text, e.version from register_file f"
                        + " left join unnest(?::uuid[], ?::int[]) known (reviewer, version) using (reviewer)"
                        + " join event e on e.stream = '" + PREFIX + "' || f.reviewer"
                        + " where f.version > coalesce(known.version, 0) and e.version > coalesce(known.version, 0)"
                        + " order by e.position")
                .param(known.stream().map(entry -> entry.getKey().value()).toArray(UUID[]::new))
                .param(known.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .query(RegisterTable::kept)
                .list();
    }

    /** What that command has done, over all files, in its order. */
    List<KeptEvent> doneBy(CommandId command) {
        return jdbc.sql("select type, type_version, payload::text, version from event"
                        + " where command_id = ? and stream like '" + PREFIX + "%' order by position")
                .param(command.value())
                .query(RegisterTable::kept)
                .list();
    }

    private static KeptEvent kept(ResultSet row, int number) throws SQLException {
        return new KeptEvent(
                EVENTS.read(new EventType(row.getString(1), row.getInt(2)), new Payload(row.getString(3))),
                row.getInt(4));
    }
}

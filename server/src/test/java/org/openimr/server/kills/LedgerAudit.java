package org.openimr.server.kills;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openimr.server.kills.Ledger.Acknowledged;

/** Compares what the clients were told with the event log: nothing lost, nothing twice, nothing by half, nothing unasked. */
final class LedgerAudit {
    private static final String CALENDAR = "calendar";

    /** Questions that must have no answer, and what one would mean. */
    private static final Map<String, String> NEVER = Map.of(
            "twice: two events at one version",
            "select stream || ' version ' || version from event group by stream, version having count(*) > 1",
            "twice: one part of a command",
            "select stream || ' key ' || command_id from event group by stream, command_id, command_part"
                    + " having count(*) > 1",
            "twice: one key in two cases",
            "select command_id || ' in ' || string_agg(distinct stream, ', ') from event"
                    + " where stream like 'case/%' group by command_id having count(distinct stream) > 1",
            "half: a part of a command is missing",
            "select stream || ' key ' || command_id from event group by stream, command_id"
                    + " having max(command_part) <> count(*)",
            "half: a version is missing",
            "select stream from event group by stream having max(version) <> count(*)",
            "half: events without their row",
            "select e.stream || ' is at ' || e.version || ', its row at ' || coalesce(o.version::text, 'none') from"
                    + " (select stream, max(version) as version from event where stream like 'case/%' group by 1) e"
                    + " left join case_overview o on e.stream = 'case/' || o.number"
                    + " where o.version is distinct from e.version",
            "half: a row without its events",
            "select number from case_overview o where not exists"
                    + " (select from event where stream = 'case/' || o.number)");

    private final Ledger ledger;
    private final long from;
    private int seen;

    /** @param from  position of the last event before the first client */
    LedgerAudit(Ledger ledger, long from) {
        this.ledger = ledger;
        this.from = from;
    }

    private record Row(String stream, int version, String type) {}

    /**
     * Looks in one snapshot.
     *
     * @param all  everything that was acknowledged, not only what was since the last time
     * @return what should not be
     */
    List<String> look(Connection snapshot, boolean all) throws SQLException {
        List<String> wrong = new ArrayList<>();
        List<Acknowledged> told = ledger.acknowledged(all ? 0 : seen);
        Map<UUID, List<Row>> kept = kept(snapshot, told);
        for (Acknowledged done : told) {
            List<Row> rows = kept.getOrDefault(done.key(), List.of());
            if (rows.isEmpty()) wrong.add("lost: " + done);
            else if (!isAsTold(done, rows)) wrong.add("half: " + done + " is kept as " + rows);
        }
        for (Map.Entry<String, String> never : NEVER.entrySet()) {
            for (String found : strings(snapshot, never.getValue())) wrong.add(never.getKey() + ": " + found);
        }
        wrong.addAll(unasked(snapshot));
        if (!all) seen += told.size();
        return wrong;
    }

    private static boolean isAsTold(Acknowledged done, List<Row> rows) {
        return rows.stream().map(Row::type).toList().equals(done.events())
                && rows.getLast().version() == done.version()
                && rows.stream().allMatch(row -> row.stream().equals("case/" + done.number()));
    }

    private static Map<UUID, List<Row>> kept(Connection snapshot, List<Acknowledged> told) throws SQLException {
        Map<UUID, List<Row>> kept = new HashMap<>();
        try (PreparedStatement ask = snapshot.prepareStatement("select command_id, stream, version, type from event"
                + " where command_id = any(?) order by stream, version")) {
            ask.setArray(
                    1,
                    snapshot.createArrayOf(
                            "uuid", told.stream().map(Acknowledged::key).toArray()));
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    kept.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(new Row(row.getString(2), row.getInt(3), row.getString(4)));
                }
            }
        }
        return kept;
    }

    /** Events that no client asked for; the calendar asks by itself. */
    private List<String> unasked(Connection snapshot) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (PreparedStatement ask = snapshot.prepareStatement("select command_id, stream, version, type, actor"
                + " from event where position > ? and actor not like ? and stream not like 'looks/%'")) {
            ask.setLong(1, from);
            ask.setString(2, "%" + CALENDAR + "%");
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    if (ledger.wasSent(row.getObject(1, UUID.class))) continue;
                    wrong.add("unasked: " + row.getString(4) + " as version " + row.getInt(3) + " of "
                            + row.getString(2) + " by " + row.getString(5));
                }
            }
        }
        return wrong;
    }

    static List<String> strings(Connection connection, String question) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(question);
                ResultSet row = ask.executeQuery()) {
            while (row.next()) found.add(row.getString(1));
        }
        return found;
    }
}

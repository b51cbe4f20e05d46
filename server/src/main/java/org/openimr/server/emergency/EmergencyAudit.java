package org.openimr.server.emergency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.server.emergency.EmergencyEvent.EmergencyOpened;
import org.openimr.server.emergency.EmergencyEvent.EmergencyReviewed;
import org.openimr.server.log.EventType;
import org.openimr.server.log.Payload;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the table that requests ask with the events that it was written with. */
public final class EmergencyAudit {
    private final JdbcClient jdbc;

    public EmergencyAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In words, one for each emergency of which the table does not say what the log says; empty where all is well. */
    public List<String> check() {
        Map<String, List<EmergencyEvent>> told = told();
        Map<String, List<EmergencyEvent>> kept = kept();
        Set<String> all = new TreeSet<>(told.keySet());
        all.addAll(kept.keySet());
        return all.stream()
                .filter(id -> !told.getOrDefault(id, List.of()).equals(kept.getOrDefault(id, List.of())))
                .map(id -> "The table of emergencies does not say of " + id + " what the event log says.")
                .toList();
    }

    private Map<String, List<EmergencyEvent>> told() {
        Map<String, List<EmergencyEvent>> told = new TreeMap<>();
        jdbc.sql("select stream, type, type_version, payload::text from event where stream like ? order by position")
                .param(Emergencies.STREAMS + "%")
                .query(rs -> {
                    EventType type = new EventType(rs.getString(2), rs.getInt(3));
                    told.computeIfAbsent(
                                    rs.getString(1).substring(Emergencies.STREAMS.length()), _ -> new ArrayList<>())
                            .add(EmergencyEvent.STORED.read(type, new Payload(rs.getString(4))));
                });
        return told;
    }

    private Map<String, List<EmergencyEvent>> kept() {
        Map<String, List<EmergencyEvent>> kept = new TreeMap<>();
        jdbc.sql("select * from emergency").query(rs -> {
            Emergency row = EmergencyTable.read(rs, rs.getRow());
            List<EmergencyEvent> events = new ArrayList<>();
            events.add(new EmergencyOpened(row.account(), row.role(), row.number(), row.reason(), row.until()));
            row.review()
                    .ifPresent(review ->
                            events.add(new EmergencyReviewed(review.by(), review.justified(), review.words())));
            kept.put(row.id().toString(), events);
        });
        return kept;
    }
}

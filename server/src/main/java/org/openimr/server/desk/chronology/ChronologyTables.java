package org.openimr.server.desk.chronology;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.records.store.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code chronology} and {@code chronology_correction}: every word of a record in them is encrypted. */
public final class ChronologyTables {
    private final JdbcClient jdbc;

    public ChronologyTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was proposed on that basis; empty where nothing was yet. */
    Optional<NotedChronology> on(CaseNumber number, String basis, Vault vault) {
        return jdbc.sql("select content from chronology where number = ? and basis = ?")
                .params(number.value(), basis)
                .query((rs, _) ->
                        ChronologyShapes.kept(ChronologyShapes.CHRONOLOGY, vault.decrypt(rs.getBytes("content"))))
                .optional();
    }

    void keep(CaseNumber number, String basis, NotedChronology chronology, Vault vault, Instant now) {
        jdbc.sql("insert into chronology (number, basis, content, read_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        number.value(),
                        basis,
                        vault.encrypt(ChronologyShapes.written(ChronologyShapes.CHRONOLOGY, chronology)),
                        stored(now))
                .update();
    }

    void correct(CaseNumber number, Actor reviewer, Correction correction, Vault vault, Instant now) {
        jdbc.sql("insert into chronology_correction (number, reviewer, content, made_at) values (?, ?, ?, ?)")
                .params(
                        number.value(),
                        UUID.fromString(reviewer.id()),
                        vault.encrypt(ChronologyShapes.written(ChronologyShapes.CORRECTION, correction)),
                        stored(now))
                .update();
    }

    /** Of that reviewer, in the order in which they were made. */
    List<Correction> by(CaseNumber number, Actor reviewer, Vault vault) {
        return corrections(number, UUID.fromString(reviewer.id()), vault);
    }

    /** Of the reviewer whose draft was begun first: what those of the organization see who look at that draft. */
    List<Correction> first(CaseNumber number, Vault vault) {
        return jdbc.sql("select reviewer from desk_draft where number = ? order by begun_at limit 1")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .map(reviewer -> corrections(number, reviewer, vault))
                .orElse(List.of());
    }

    private List<Correction> corrections(CaseNumber number, UUID reviewer, Vault vault) {
        return jdbc.sql("select content from chronology_correction where number = ? and reviewer = ? order by id")
                .params(number.value(), reviewer)
                .query((rs, _) ->
                        ChronologyShapes.kept(ChronologyShapes.CORRECTION, vault.decrypt(rs.getBytes("content"))))
                .list();
    }

    private static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
